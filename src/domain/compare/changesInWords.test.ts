import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft, type PropertyDraft } from '../itemDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { changesInWords } from './changesInWords.ts'
import { compareItems, differencesIn } from './compareItems.ts'

const property = (name: string, text: string): PropertyDraft => ({
  name,
  type: 'string',
  value: { kind: 'text', text },
})
const watchers = (...names: readonly string[]): PropertyDraft => ({
  name: 'watchers',
  type: 'principalCollection',
  value: { kind: 'people', people: names.map((entraDisplayName) => ({ email: 'a@b.c', entraDisplayName })) },
})
const date = (text: string): PropertyDraft => ({ ...property('createdAt', text), type: 'dateTime' })
const say = (instant: number) => `day ${new Date(instant).getUTCDate()}`
const item = (properties: readonly PropertyDraft[], rest: Partial<ItemDraft> = {}): ItemDraft => ({
  ...emptyDraft,
  properties: [...properties],
  ...rest,
})
const content = (text: string): Partial<ItemDraft> => ({
  content: { kind: 'present', type: 'text', text: ropeOf(text) },
})
const entry = (value: string) => ({ accessType: 'grant', type: 'user', value }) as const

test.each<[string, ItemDraft, ItemDraft, string]>([
  ['nothing', item([property('a', '1')]), item([property('a', '1')]), ''],
  ['a short value', item([property('priority', '1')]), item([property('priority', '2')]), 'Changed: priority 1 → 2.'],
  [
    'a long value and content, by their names',
    item([property('title', 'a'.repeat(50))], content('One')),
    item([property('title', 'b'.repeat(50))], content('Two')),
    'Changed: title and content.',
  ],
  [
    'what came and what went',
    item([property('a', '1')], { acl: [entry('x')] }),
    item([property('b', '1')], { acl: [entry('y'), entry('z')] }),
    'Added: access and b. Removed: access and a.',
  ],
  [
    'many',
    item('a b c d e f g'.split(' ').map((name) => property(name, '1'))),
    item([]),
    'Removed: a, b, c, d, e and 2 more.',
  ],
  [
    'people and dates, as people say them',
    item([watchers('Adele'), date('2026-04-03T14:00:00Z')]),
    item([watchers('Tomas'), date('2026-04-04T14:00:00Z')]),
    'Changed: watchers Adele → Tomas and createdAt day 3 → day 4.',
  ],
  [
    'several people by what they are',
    item([watchers('Adele')]),
    item([watchers('Adele', 'Tomas')]),
    'Changed: watchers.',
  ],
  [
    'what is said alike, as it is',
    item([date('2026-04-03T14:00:00Z')]),
    item([date('2026-04-03T14:00:05Z')]),
    'Changed: createdAt 2026-04-03T14:00:00Z → 2026-04-03T14:00:05Z.',
  ],
  ['an empty value', item([property('a', '')]), item([property('a', '1')]), 'Changed: a.'],
])('%s', (_, before, after, expected) => {
  expect(changesInWords(differencesIn(finished(compareItems(before, after))), say)).toBe(expected)
})
