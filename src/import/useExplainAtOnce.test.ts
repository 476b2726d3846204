// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { SourceReading } from '../domain/source/sourceReading.ts'
import { useExplainAtOnce } from './useExplainAtOnce.ts'
import type { ImportState } from './useImportReading.ts'

const read = (reading: SourceReading): ImportState => ({ kind: 'read', recognised: { reading, dropped: [] } })
const error = read({ kind: 'error answer', text: '{"error": {}}', secrets: [] })
const nothing = read({ kind: 'nothing', why: 'It is no item.', secrets: [] })
const reading = (share?: number): ImportState => ({
  kind: 'reading',
  recognised: undefined,
  ...(share === undefined ? {} : { share }),
})

test.each<[string, string | undefined, ImportState, boolean, readonly string[]]>([
  ['what may be an error, before it is read', '{"error": {}}', { kind: 'empty' }, true, []],
  ['while it is read for a moment', '{"error": {}}', reading(), true, []],
  ['while it is read for longer', '{"error": {}}', reading(0.1), false, []],
  ['an error', '{"error": {}}', error, true, ['{"error": {}}']],
  ['what is none after all', 'an error', nothing, false, []],
  ['what does not look like one', '{"acl": []}', { kind: 'empty' }, false, []],
  ['what came another way', undefined, error, false, []],
])('%s', (_, text, state, isLeft, explained) => {
  const told: string[] = []
  const initial = text === undefined ? undefined : ({ kind: 'text', text } as const)
  const { result } = renderHook(() => useExplainAtOnce(initial, state, (each) => told.push(each)))
  expect([result.current, told]).toEqual([isLeft, explained])
})
