import { afterEach, expect, test, vi } from 'vitest'
import { finding, problemInBody, problemInUrl } from '../domain/problem.ts'
import { idMissingSince } from './idMissingSince.ts'

afterEach(() => vi.useRealTimers())

test('as long as the ID is missing the moment stays; the next item without one has its own', () => {
  vi.useFakeTimers()
  const problems = [
    problemInBody(finding('acl-empty', ''), '/acl'),
    problemInUrl(finding('item-id-missing', ''), 'item-id'),
  ]
  const first = idMissingSince(problems)
  vi.advanceTimersByTime(60_000)
  expect(idMissingSince(problems.toReversed())).toBe(first)
  expect(idMissingSince([problemInUrl(finding('item-id-missing', ''), 'item-id')])).toBe(first + 60_000)
  expect(idMissingSince([])).toBe(first + 60_000)
})
