// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type ReadPayload, type SchemaKey, useRejectedPayload } from './useRejectedPayload.ts'

const read: ReadPayload = (text) => Promise.resolve({ kind: 'unread', why: `No item in ${text}` })

test('what is pasted is read, and an older reading says nothing about a newer text', async () => {
  const { result, rerender } = renderHook(({ text }) => useRejectedPayload(text, read), {
    initialProps: { text: 'one' },
  })
  await waitFor(() => expect(result.current).toEqual({ kind: 'unread', why: 'No item in one' }))
  rerender({ text: 'two' })
  expect(result.current).toBeUndefined()
  await waitFor(() => expect(result.current).toEqual({ kind: 'unread', why: 'No item in two' }))
})

test('an empty box is not read', () => {
  const asked: string[] = []
  const { result } = renderHook(() =>
    useRejectedPayload(' ', (text) => {
      asked.push(text)
      return new Promise(() => undefined)
    }),
  )
  expect([result.current, asked]).toEqual([undefined, []])
})

test('what is known beside the text is told, and another schema has it read again', async () => {
  const told: unknown[] = []
  const hear: ReadPayload = (_text, _signal, hints) => {
    told.push(hints)
    return new Promise(() => undefined)
  }
  const first: { against: SchemaKey } = { against: 'auto' }
  const { rerender } = renderHook(
    ({ against }: typeof first) => useRejectedPayload('one', hear, { against, url: 'u' }),
    {
      initialProps: first,
    },
  )
  await waitFor(() => expect(told).toEqual([{ against: 'auto', url: 'u' }]))
  rerender({ against: 'none' })
  await waitFor(() => expect(told).toHaveLength(2))
})
