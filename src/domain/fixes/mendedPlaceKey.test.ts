import { expect, test } from 'vitest'
import { type AclEntryDraft, emptyDraft, type ItemDraft, type PropertyDraft } from '../itemDraft.ts'
import type { Place } from '../problem.ts'
import { mendedPlaceKey } from './mendedPlaceKey.ts'

const user: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'a' }
const property = (name: string): PropertyDraft => ({ name, type: 'string', value: { kind: 'absent' } })
const draft: ItemDraft = {
  ...emptyDraft,
  itemId: 'A B',
  acl: [user, { ...user, value: 'b' }],
  properties: [property('Title'), property('url')],
}

test.each<[string, Place, Partial<ItemDraft>, string | undefined]>([
  ['nothing', inBody('/acl/1/value'), {}, undefined],
  ['the ID', { in: 'url', parameter: 'item-id' }, { itemId: 'AB' }, 'url:item-id'],
  ['an entry', inBody('/acl/1/value'), { acl: [user, { ...user, value: 'c' }] }, '/acl/1/value'],
  ['several parts', inBody('/acl/1/value'), { itemId: 'AB', acl: [user, user] }, '/acl/1/value'],
  ['an entry that goes', inBody('/acl/1/value'), { acl: [user] }, '/acl'],
  ['an entry that comes', inBody('/acl'), { acl: [...draft.acl, user] }, '/acl'],
  ['a name', inBody('/properties/Title'), { properties: [property('title'), property('url')] }, '/properties/title'],
  [
    'a name to that of an empty field, which goes',
    inBody('/properties/Title'),
    { properties: [{ ...property('url'), value: { kind: 'text', text: 'https://a.example' } }] },
    '/properties/url',
  ],
  ['a property that goes', inBody('/properties/Title'), { properties: [property('url')] }, '/properties'],
  ['another field', inBody('/properties/url'), { itemId: 'AB' }, 'url:item-id'],
])('a fix that changes %s shows there', (_, place, changed, expected) => {
  expect(mendedPlaceKey(place, draft, { ...draft, ...changed })).toBe(expected)
})

function inBody(pointer: string): Place {
  return { in: 'body', pointer }
}
