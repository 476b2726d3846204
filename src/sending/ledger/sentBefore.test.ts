import { expect, test } from 'vitest'
import { payloadTexts } from '../../domain/payload/payload.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { sentBefore } from './sentBefore.ts'
import { aLedger } from './testing/aLedger.ts'

const owner = 'contoso/adele'
const target = { connectionId: 'tickets', itemId: 'T1' }
const entry = { owner, apiVersion: 'beta', ...target } as const

test('the last time that the item was sent is known, and whether the draft is that still', async () => {
  const { ledger } = aLedger()
  const { state, draftIs } = aDraftState(target)
  const row = await ledger.begin({ ...entry, action: 'put' }, new Blob([...payloadTexts(state.get().payload)]))
  await ledger.closeRow(row, { result: 'saved', status: 200 })
  expect(await sentBefore(ledger, owner, state.get())).toMatchObject({
    row: { status: 200 },
    saved: { row: { status: 200 }, isSame: true },
  })
  draftIs({ properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'more' } }] })
  expect(await sentBefore(ledger, owner, state.get())).toMatchObject({ saved: { isSame: false } })
})

test('another text of the same length is another one', async () => {
  const { ledger } = aLedger()
  const { state } = aDraftState(target)
  const row = await ledger.begin({ ...entry, action: 'put' }, new Blob(['x'.repeat(state.get().payload.byteLength)]))
  await ledger.closeRow(row, { result: 'saved' })
  expect(await sentBefore(ledger, owner, state.get())).toMatchObject({ saved: { isSame: false } })
})

test('an attempt that changed nothing leaves what was saved before it', async () => {
  const { ledger } = aLedger()
  const { state } = aDraftState(target)
  const put = async (result: 'saved' | 'refused', played?: string) =>
    ledger.closeRow(await ledger.begin({ ...entry, action: 'put' }, new Blob([...payloadTexts(state.get().payload)])), {
      result,
      played,
    })
  await put('saved')
  await put('refused', 'fail400Generic')
  expect(await sentBefore(ledger, owner, state.get())).toMatchObject({
    row: { result: 'refused', played: 'fail400Generic' },
    saved: { row: { result: 'saved' }, isSame: true },
  })
})

test.each([
  ['nothing was sent', undefined],
  ['another item was', { ...entry, action: 'put', itemId: 'T2' } as const],
  ['it was deleted since', { ...entry, action: 'delete' } as const],
])('there is nothing to tell when %s', async (_, last) => {
  const { ledger } = aLedger()
  if (last !== undefined) await ledger.begin(last)
  expect(await sentBefore(ledger, owner, aDraftState(target).state.get())).toBeUndefined()
})
