// @vitest-environment jsdom

import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noSchema } from '../domain/testing/noSchema.ts'
import { useImportReading } from './useImportReading.ts'

const item = (id: string) => `{"id": "${id}", "acl": [], "properties": {}}`

test('a source is read up to its item, and names what was dropped of it', async () => {
  const { state, read } = open()
  expect(state()).toEqual({ kind: 'empty' })
  const command = `curl -X PUT https://x.test -H "Authorization: Bearer s3cret-token" -d '${item('T1')}'`
  await act(() => read({ kind: 'text', text: command }, ['the api-key header']))
  expect(state()).toMatchObject({
    kind: 'read',
    recognised: { dropped: ['the api-key header', expect.stringContaining('Authorization')] },
    result: { kind: 'item' },
  })
})

test('of several items none is read until one is chosen', async () => {
  const { state, read, choose } = open()
  await act(() => read({ kind: 'text', text: `[${item('T1')}, ${item('T2')}]` }))
  const read1 = state()
  if (read1.kind !== 'read' || read1.recognised.reading.kind !== 'items') throw new Error(read1.kind)
  expect(read1.result).toBeUndefined()
  const [, second] = read1.recognised.reading.items
  if (second === undefined) throw new Error('There are two.')
  await act(() => choose(read1.recognised, second))
  expect(state()).toMatchObject({ recognised: { item: second }, result: { reading: { item: { itemId: 'T2' } } } })
})

test('the latest source counts: an earlier one that is still read is left off', async () => {
  const { state, read } = open()
  await act(async () => {
    const first = read({ kind: 'file', file: new File([item('T1')], 'a.json') })
    const second = read({ kind: 'text', text: item('T2') })
    await Promise.all([first, second])
  })
  expect(state()).toMatchObject({ result: { reading: { item: { itemId: 'T2' } } } })
})

test('what is cleared stays so, whatever was being read', async () => {
  const { state, read, clear } = open()
  await act(async () => {
    const reading = read({ kind: 'file', file: new File([item('T1')], 'a.json') })
    clear()
    await reading
  })
  expect(state()).toEqual({ kind: 'empty' })
})

test('a file that is slow to come shows that it is read', async () => {
  const { state, read } = open()
  let give: (text: string) => void = () => undefined
  const text = new Promise<string>((resolve) => {
    give = resolve
  })
  const file = Object.assign(new File([item('T1')], 'a.json'), { text: () => text })
  act(() => void read({ kind: 'file', file }))
  expect(state()).toEqual({ kind: 'reading', recognised: undefined })
  await waitFor(() => expect(state()).toMatchObject({ kind: 'reading', share: 0 }))
  give(item('T1'))
  await waitFor(() => expect(state()).toMatchObject({ kind: 'read', result: { kind: 'item' } }))
})

function open() {
  const { result } = renderHook(() => useImportReading(noSchema))
  const { read, choose, clear } = result.current
  return { state: () => result.current.state, read, choose, clear }
}
