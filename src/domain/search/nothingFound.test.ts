import { expect, test } from 'vitest'
import { foundItemFacts, missingItem, observed, savedBefore, unfoundItem } from '../testing/ladderFacts.ts'
import type { PropertyFilter } from './kql.ts'
import type { LadderFacts } from './ladderFacts.ts'
import { nothingFoundInWords } from './nothingFound.ts'

const late = 'What was saved a short while ago may not be indexed yet.'
const filter = (value: string): PropertyFilter => ({ property: 'title', value })

test.each<[string, readonly PropertyFilter[], string]>([
  ['', [], ''],
  ['gateway', [], ' Try another word.'],
  ['gateway zürich', [], ' Try fewer words.'],
  ['', [filter('a')], ' Remove the filter.'],
  ['gateway zürich', [filter('a'), filter('b')], ' Try fewer words or remove a filter.'],
  // One without a value is not in the query.
  ['gateway', [filter('')], ' Try another word.'],
])('what to try follows from the query: %j with %j', (text, filters, advice) => {
  expect(nothingFoundInWords({ text, filters }, undefined, undefined)).toBe(`Nothing found.${advice} ${late}`)
})

const out = { answer: 'no', reason: '' } as const

test.each<[string, Partial<LadderFacts>, string]>([
  [
    'for others',
    { access: observed(out) },
    `The item above is for others, so you cannot find it here. For other items, try another word. ${late}`,
  ],
  [
    'for others, and search was not asked about it',
    { access: observed(out), search: { kind: 'unasked' } },
    `The item above is for others, so you cannot find it here. For other items, try another word. ${late}`,
  ],
  [
    'denied',
    { access: observed({ ...out, fault: 'denied' }) },
    `The access list of the item above keeps you out, so you cannot find it here. For other items, try another word. ${late}`,
  ],
  [
    'for nobody',
    { access: observed({ ...out, fault: 'nobody' }) },
    `The access list of the item above lets nobody in, so nobody can find it. For other items, try another word. ${late}`,
  ],
  [
    'not stored',
    missingItem,
    `The item above is not stored, so nobody can find it. For other items, try another word. ${late}`,
  ],
  [
    'new',
    { write: savedBefore(2) },
    'The item above waits to be indexed, so it is not here yet. For other items, try another word.',
  ],
  ['found', { search: foundItemFacts.search }, `Try another word. ${late}`],
  ['of unknown age', { write: { kind: 'none' } }, `Try another word. ${late}`],
])('what is known of the item above comes first: %s', (_state, change, says) => {
  const above = { ...foundItemFacts, search: unfoundItem, ...change }
  expect(nothingFoundInWords({ text: 'gateway', filters: [] }, undefined, above)).toBe(`Nothing found. ${says}`)
})
