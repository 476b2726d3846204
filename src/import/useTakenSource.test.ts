// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { leftSource } from './leftSource.ts'
import type { ImportSource } from './readSource.ts'
import { useTakenSource } from './useTakenSource.ts'

const command = 'curl https://x.test -H "Authorization: Bearer s3cret-token" -d "{}"'

beforeEach(() => leftSource.set(undefined))

test('what was left is there again, with what was dropped of it, until the box is emptied', () => {
  const first = open()
  act(() => first.source().type(command))
  const next = open()
  expect(next.source().typed).toMatch(/^curl .*\[dropped\]/)
  expect(next.calls).toEqual([[expect.stringContaining('curl'), expect.stringContaining('Authorization')]])
  act(() => next.source().type(''))
  expect(open().source().typed).toBe('')
})

test('a file that was left is taken again, unless another one is dropped', () => {
  const first = open()
  act(() => first.source().take({ kind: 'file', file: new File([], 'left.json') }))
  expect(open().source().taken?.label).toBe('left.json')
  expect(open({ kind: 'file', file: new File([], 'dropped.json') }).calls).toEqual([['file dropped.json']])
})

test('what is typed is read as it stands in the box', () => {
  const { source, calls } = open()
  act(() => source().type('{'))
  expect(source()).toMatchObject({ typed: '{', taken: undefined })
  act(() => source().type(''))
  expect(calls).toEqual([['text {'], 'clear'])
})

test('a token is never in the box, and is told as dropped as long as its place is there', () => {
  const { source, calls } = open()
  act(() => source().type(command))
  expect(source().typed).not.toContain('s3cret')
  const [[, ...dropped] = []] = calls.filter((call) => call !== 'clear')
  expect(dropped).toEqual([expect.stringContaining('Authorization')])

  act(() => source().type(`${source().typed} `))
  expect(calls.at(-1)).toEqual([expect.any(String), ...dropped])
  act(() => source().type('{}'))
  expect(calls.at(-1)).toEqual(['text {}'])
})

test('a file and a long text are taken without coming into the box', () => {
  const { source, calls } = open()
  act(() => source().type('{'))
  act(() => source().take({ kind: 'file', file: new File([], 'a.json') }))
  expect(source()).toMatchObject({ typed: '', taken: { label: 'a.json', fileName: 'a.json' } })
  act(() => source().take({ kind: 'text', text: 'x'.repeat(1234) }))
  expect(source().taken).toEqual({ label: '1,234 characters of pasted text', fileName: undefined })
  expect(calls.slice(1)).toEqual([['file a.json'], [expect.stringContaining('text x')]])
})

test('a text that it begins with is in the box, without its token; one that is too long is only named', () => {
  const { source, calls } = open({ kind: 'text', text: command })
  expect(source().typed).toMatch(/^curl .*\[dropped\]/)
  expect(source().taken).toBeUndefined()
  expect(calls).toEqual([[expect.stringContaining('[dropped]'), expect.stringContaining('Authorization')]])

  const long = open({ kind: 'text', text: 'x'.repeat(20_001) })
  expect(long.source()).toMatchObject({ typed: '', taken: { label: '20,001 characters of pasted text' } })
})

test('what it begins with is taken once', () => {
  const { source, calls } = open({ kind: 'file', file: new File([], 'dropped.json') })
  expect(source().taken?.label).toBe('dropped.json')
  expect(calls).toEqual([['file dropped.json']])
})

function open(initial?: ImportSource) {
  const calls: (readonly string[] | 'clear')[] = []
  const reading = {
    read: (source: ImportSource, dropped: readonly string[] = []) => {
      calls.push([source.kind === 'file' ? `file ${source.file.name}` : `text ${source.text}`, ...dropped])
      return Promise.resolve()
    },
    clear: () => void calls.push('clear'),
  }
  const { result } = renderHook(() => useTakenSource(reading, initial))
  return { source: () => result.current, calls }
}
