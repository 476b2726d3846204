import { expect, test } from 'vitest'
import { busyText, type Wait, waitOf, wasBusyText } from './waits.ts'

const refusal = { code: undefined, message: undefined, innerError: undefined, details: [], requestId: undefined }

test.each([
  [3, true, 3],
  [undefined, false, 2],
])('a wait is told in whole seconds; Graph named %s', (retryAfterSeconds, askedByGraph, seconds) => {
  const error = { kind: 'throttled', refusal: { ...refusal, status: 429 }, retryAfterSeconds } as const
  const wait = waitOf({ attempt: 1, until: 5000, error, askedByGraph }, () => 3200)
  expect(wait).toEqual({ status: 429, seconds, askedByGraph })
})

test.each<[Wait, string]>([
  [
    { status: 429, seconds: 3, askedByGraph: true },
    'Graph is busy: too many requests (429). It asked to wait 3 s; sending again by itself.',
  ],
  [
    { status: 503, seconds: 4, askedByGraph: false },
    'Graph is unavailable (503). It named no time to wait; the editor waits 4 s; sending again by itself.',
  ],
])('while it is waited: %j', (wait, text) => {
  expect(busyText(wait)).toBe(text)
})

test.each<[readonly Wait[], string | undefined]>([
  [[], undefined],
  [[{ status: 429, seconds: 3, askedByGraph: true }], 'Graph was busy (429) first; sent again after 3 s.'],
  [
    [
      { status: 503, seconds: 2, askedByGraph: false },
      { status: 503, seconds: 8, askedByGraph: true },
    ],
    'Graph was unavailable (503) first; sent again after 2 s, then 8 s.',
  ],
])('afterwards: %j', (waits, text) => {
  expect(wasBusyText(waits)).toBe(text)
})
