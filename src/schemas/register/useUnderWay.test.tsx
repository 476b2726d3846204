// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import { live } from '../../ui/live.ts'
import type { FollowedOperation } from './followedOperations.ts'
import { anOperation } from './testing/anOperation.ts'
import { aroundSchemas } from './testing/aroundSchemas.tsx'
import { useUnderWay } from './useUnderWay.ts'

test.each<[string, Partial<FollowedOperation> | undefined, boolean]>([
  ['begun', {}, true],
  ['ended', { outcome: { kind: 'completed' } }, false],
  ['of another connection', { connectionId: 'tickets' }, false],
  ['of somebody else', { owner: 'nadia' }, false],
  ['not known yet', undefined, false],
])('a registration that is %s', (_, operation, expected) => {
  const followed = operation && live([anOperation(operation)])
  const { result } = renderHook(() => useUnderWay(followed, 'assets'), { wrapper: aroundSchemas(fakeGraph([]).client) })
  expect(result.current).toBe(expected)
})
