// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { noSchema } from '../domain/testing/noSchema.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { storeWith } from '../schemas/testing/storeWith.ts'
import { useRejectedReading } from './useRejectedReading.ts'

const text = '{"acl": [], "id": "T1"}'

test('a payload is read in the context of the form, and can go into it', async () => {
  const { result } = start()
  const { read, importedOf } = result.current
  expect(importedOf(text)).toBeUndefined()
  expect(await read(text, new AbortController().signal)).toMatchObject({ kind: 'item', context: noSchema })
  expect(importedOf(text)?.item.itemId).toBe('T1')
  expect(importedOf('{}')).toBeUndefined()
  await read('hello', new AbortController().signal)
  expect(importedOf('hello')).toBeUndefined()
})

function start() {
  const flow = { context: noSchema, committedId: 'tickets' }
  const { client } = fakeGraph([])
  return renderHook(() => useRejectedReading({ flow, schemas: storeWith(), client, accountId: undefined }))
}
