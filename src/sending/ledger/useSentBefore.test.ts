// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { aLedger } from './testing/aLedger.ts'
import { useSentBefore } from './useSentBefore.ts'

const target = { connectionId: 'tickets', itemId: 'T1' }

test('it is looked up once somebody is signed in, and again for another draft', async () => {
  const { ledger } = aLedger()
  await ledger.begin({ owner: 'adele', action: 'put', apiVersion: 'beta', ...target })
  const { state, draftIs } = aDraftState(target)
  const load = () => Promise.resolve(ledger)
  const onFound = vi.fn<Parameters<typeof useSentBefore>[3]>()
  const initialProps: { owner: string | undefined; serial: number } = { owner: undefined, serial: 0 }
  const hook = renderHook(
    ({ owner, serial }: typeof initialProps) => useSentBefore({ owner, load }, state, serial, onFound),
    { initialProps },
  )
  expect(onFound.mock.calls.map(([found]) => found)).toEqual([undefined])
  hook.rerender({ owner: 'adele', serial: 0 })
  await waitFor(() => expect(onFound.mock.lastCall?.[0]?.row).toMatchObject(target))
  draftIs({ itemId: 'T2' })
  hook.rerender({ owner: 'adele', serial: 1 })
  expect(onFound.mock.lastCall?.[0]).toBeUndefined()
})
