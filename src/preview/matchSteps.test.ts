import { describe, expect, test } from 'vitest'
import type { Match } from '../domain/payload/findInPayload.ts'
import { countText, indexOfMatch, nothingFound, stepFrom } from './matchSteps.ts'

const at = (part: number, offset = 0): Match => ({ part, token: 2, row: 0, offset })
const matches = [at(1), at(3, 5), at(3, 9)]

describe('One step', () => {
  test.each([
    ['forward from nowhere', undefined, 1, 0],
    ['back from nowhere', undefined, -1, 2],
    ['forward', at(1), 1, 1],
    ['back', at(3, 9), -1, 1],
    ['forward from the last', at(3, 9), 1, 0],
    ['back from the first', at(1), -1, 2],
    // The current match is gone: an edit took it away.
    ['forward from between', at(2), 1, 1],
    ['back from between', at(2), -1, 0],
    ['forward from behind the last', at(9), 1, 0],
  ] as const)('%s', (_, current, step, index) => {
    expect(stepFrom(matches, current, step)).toBe(index)
  })

  test('leads nowhere when nothing was found', () => {
    expect(stepFrom([], at(1), 1)).toBeUndefined()
  })
})

test('a match is known by its place', () => {
  expect(indexOfMatch(matches, at(3, 9))).toBe(2)
  expect(indexOfMatch(matches, at(3, 8))).toBeUndefined()
})

describe('The count', () => {
  test.each([
    [{ ...nothingFound, matches }, undefined, '3 matches'],
    [{ ...nothingFound, matches }, at(3, 5), '2 of 3'],
    [{ ...nothingFound, matches }, at(2), '3 matches'],
    [{ ...nothingFound, matches: [at(1)] }, undefined, '1 match'],
    [nothingFound, undefined, 'No matches'],
    [{ ...nothingFound, progress: 'searching' }, undefined, 'Searching…'],
    [{ ...nothingFound, matches, progress: 'more' }, undefined, '3+ matches'],
    [{ ...nothingFound, matches, progress: 'more' }, at(1), '1 of 3+'],
  ] as const)('of %j at %j is %s', (found, current, text) => {
    expect(countText(found, current)).toBe(text)
  })
})
