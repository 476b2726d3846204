import { expect, test, vi } from 'vitest'
import { payloadOf } from '../domain/payload/payload.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { findInSlices } from './findInSlices.ts'
import type { Found } from './matchSteps.ts'

function payloadWith(content: string) {
  return payloadOf({ acl: [], properties: [], content: { value: ropeOf(content), type: 'text' } })
}

test('what is found is told at the end', async () => {
  const told: Found[] = []
  await findInSlices(payloadWith('a b a'), 'a b', {
    signal: new AbortController().signal,
    onFound: (now) => told.push(now),
  })
  expect(told).toEqual([{ query: 'a b', progress: 'done', matches: [{ part: 3, token: 5, row: 0, offset: 1 }] }])
})

test('beyond ten thousand matches nobody looks further', async () => {
  const onFound = vi.fn<(found: Found) => void>()
  await findInSlices(payloadWith('z'.repeat(30_000)), 'z', { signal: new AbortController().signal, onFound })
  const found = onFound.mock.lastCall?.[0]
  expect([found?.progress, found?.matches.length]).toEqual(['more', 10_000])
})

test('others get their turn while megabytes are looked through, and can end it', async () => {
  const payload = payloadWith('some words of a line\n'.repeat(100_000))
  const onFound = vi.fn<(found: Found) => void>()
  const search = new AbortController()
  const looking = findInSlices(payload, 'not there', { signal: search.signal, onFound })
  setTimeout(() => search.abort())
  await looking
  expect(onFound.mock.calls.filter(([{ progress }]) => progress !== 'searching')).toEqual([])
})
