import { expect, test } from 'vitest'
import { failedWith, foundItemFacts, missingItem, observed, savedBefore, unfoundItem } from '../testing/ladderFacts.ts'
import { climb, headlineOf, isWaiting } from './ladder.ts'
import type { LadderFacts } from './ladderFacts.ts'
import { rungNames, type Verdict } from './rung.ts'

test('the rungs stand in the order in which one thing needs the other', () => {
  expect(climb(foundItemFacts, String).map(({ name }) => name)).toEqual(rungNames)
})

test.each<[string, Partial<LadderFacts>, Verdict, RegExp, boolean]>([
  ['found', {}, 'yes', /^Yes\./, false],
  ['found though the list was unclear', { access: failedWith(403) }, 'yes', /^Yes\./, false],
  ['not stored', missingItem, 'no', /nobody can find it/, false],
  [
    'for others',
    { search: unfoundItem, access: observed({ answer: 'no', reason: '' }) },
    'notYou',
    /^You will not find it: its access list leaves you out\./,
    false,
  ],
  [
    'denied',
    { search: unfoundItem, access: observed({ answer: 'no', reason: '', fault: 'denied' }) },
    'notYou',
    /^You will not find it: an entry of its access list keeps you out/,
    false,
  ],
  [
    'for nobody',
    { search: { kind: 'unasked' }, access: observed({ answer: 'no', reason: '', fault: 'nobody' }) },
    'no',
    /^No\. Nobody can find it: its access list lets nobody in/,
    false,
  ],
  [
    'for others, and search not allowed',
    { search: { kind: 'unasked' }, access: observed({ answer: 'no', reason: '' }) },
    'notYou',
    /^You will not find it: its access list leaves you out\./,
    false,
  ],
  ['waiting', { search: unfoundItem, write: savedBefore(2) }, 'notYet', /^Not yet\./, true],
  ['waiting longer', { search: unfoundItem, write: savedBefore(100) }, 'notYet', /^Not yet\./, true],
  ['long past', { search: unfoundItem, write: savedBefore(1000) }, 'no', /^No\./, false],
  ['search busy', { search: failedWith(429) }, 'notCertain', /^Not certain\./, false],
  ['search not asked', { search: { kind: 'unasked' } }, 'notAsked', /^It is stored\./, false],
  [
    'nothing asked',
    { search: { kind: 'unasked' }, stored: { kind: 'unasked' } },
    'notCertain',
    /^Not certain\./,
    false,
  ],
])('above the rungs stands how far it has come: %s', (_state, change, verdict, says, waits) => {
  const facts = { ...foundItemFacts, ...change }
  const rungs = climb(facts, String)
  expect(headlineOf(rungs, facts)).toEqual({ verdict, says: expect.stringMatching(says) })
  expect(isWaiting(rungs)).toBe(waits)
})

test('a wait never says that something failed', () => {
  for (const minutes of [0, 10, 29, 31, 120, 239]) {
    const [, , , searchable] = climb({ ...foundItemFacts, search: unfoundItem, write: savedBefore(minutes) }, String)
    expect(searchable?.verdict).toBe('notYet')
    expect(searchable?.evidence).not.toMatch(/fail|error|wrong/i)
  }
})
