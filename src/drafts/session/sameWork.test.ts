import { expect, test } from 'vitest'
import { absent, emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { isSameWork } from './sameWork.ts'

const [one, two] = ['one', 'two'].map((name) => ({ name, type: 'string', value: { kind: 'null' } }) as const)
const draft: ItemDraft = { ...emptyDraft, itemId: 'a', properties: [one, two].flatMap((each) => each ?? []) }

test.each<[string, ItemDraft, boolean]>([
  ['itself', draft, true],
  ['the same members', { ...draft }, true],
  [
    'absent properties beside them, in another order',
    { ...draft, properties: [{ name: 'three', type: 'string', value: absent }, ...draft.properties.toReversed()] },
    true,
  ],
  ['another ID', { ...draft, itemId: 'b' }, false],
  ['a property less', { ...draft, properties: draft.properties.slice(1) }, false],
  ['a property made anew', { ...draft, properties: draft.properties.map((each) => ({ ...each })) }, false],
  ['other content', { ...draft, content: { kind: 'absent', type: 'html' } }, false],
  ['an entry more', { ...draft, acl: [{ accessType: 'grant', type: 'user', value: '' }] }, false],
])('%s', (_, other, expected) => {
  expect(isSameWork(draft, other)).toBe(expected)
})
