// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import { someStoredItems } from '../stored/testing/someStoredItems.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { aLedger } from './testing/aLedger.ts'
import { withoutDigests } from './testing/withoutDigests.ts'
import { useLedgerActions } from './useLedgerActions.ts'

const owner = 'contoso/adele'

beforeEach(withoutDigests)

test('the rows are those of who is signed in, with the payloads that are kept', async () => {
  const { ledger } = aLedger()
  const row = await ledger.begin({ owner, ...put }, new Blob(['{}']))
  expect([await show(ledger, owner).rows(), await show(ledger, owner).payloadIds()]).toEqual([[row], new Set([row.id])])
  expect(await show(ledger, undefined).rows()).toEqual([])
})

test('what is to be done is loaded when it is wanted', async () => {
  const { ledger } = aLedger()
  const row: LedgerRow = await ledger.begin({ owner, ...put })
  expect(await show(ledger, owner).open(row)).toBe('Its payload is not kept any more.')
})

const put = { action: 'put', apiVersion: 'beta', connectionId: 'tickets', itemId: 'T1' } as const

function show(ledger: ReturnType<typeof aLedger>['ledger'], of: string | undefined) {
  const { result } = renderHook(() =>
    useLedgerActions(
      {
        client: fakeGraph([]).client,
        isReadOnly: false,
        onLastSentOpened: () => undefined,
        onDuplicate: () => undefined,
        flow: { committedId: 'tickets', schema: undefined, replace: () => undefined },
        stored: someStoredItems().stored,
        ledger: {
          owner: of,
          load: () => Promise.resolve(ledger),
          begin: () => Promise.resolve(() => Promise.resolve()),
        },
      },
      () => undefined,
    ),
  )
  return result.current
}
