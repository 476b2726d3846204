// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noSchema } from '../domain/testing/noSchema.ts'
import { useRejectedReading } from './useRejectedReading.ts'

test('a payload is read in the context of the form', async () => {
  const { result } = renderHook(() => useRejectedReading({ context: noSchema, committedId: 'tickets' }))
  const reading = await result.current('{"acl": []}', new AbortController().signal)
  expect(reading).toMatchObject({ kind: 'item', context: noSchema })
})
