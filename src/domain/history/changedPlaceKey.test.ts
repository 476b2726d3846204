import { describe, expect, test } from 'vitest'
import type { ItemDraft, PropertyDraft } from '../itemDraft.ts'
import { emptyDraft } from '../itemDraft.ts'
import { changeName } from '../placeName.ts'
import { ropeOf } from '../rope/textRope.ts'
import { changedPlaceKey, isOneMember } from './changedPlaceKey.ts'

const entry = (value: string) => ({ type: 'user', accessType: 'grant', value }) as const
const property = (name: string, text: string): PropertyDraft => ({
  name,
  type: 'string',
  value: { kind: 'text', text },
})
const [one, two] = [entry('1'), entry('2')]
const [title, path] = [property('title', 'a'), property('a/b', 'c')]
const before: ItemDraft = { ...emptyDraft, acl: [one, two], properties: [title, path] }

describe('where two drafts differ', () => {
  test.each<[string, Partial<ItemDraft>, string | undefined, title: string]>([
    ['nowhere', {}, undefined, ''],
    ['nowhere, in a list made anew', { acl: [one, two] }, undefined, ''],
    ['the connection', { connectionId: 'x' }, 'url:connection-id', 'connection'],
    ['the item ID', { itemId: 'x' }, 'url:item-id', 'item ID'],
    ['an entry', { acl: [one, entry('3')] }, '/acl/1', 'access entry 2'],
    ['an entry more', { acl: [one, two, two] }, '/acl', 'access entries'],
    ['two entries', { acl: [two, one] }, '/acl', 'access entries'],
    ['a property', { properties: [property('title', 'b'), path] }, '/properties/title', 'title'],
    ['a property with a slash', { properties: [title, property('a/b', 'd')] }, '/properties/a~1b', 'a/b'],
    ['the name of a property', { properties: [title, property('a/c', 'c')] }, '/properties', 'properties'],
    ['content', { content: { kind: 'present', type: 'text', text: ropeOf('x') } }, '/content/value', 'content'],
    ['two parts', { itemId: 'x', acl: [] }, '', 'several changes'],
  ])('%s', (_, change, expected, shown) => {
    const key = changedPlaceKey(before, { ...before, ...change })
    expect(key).toBe(expected)
    if (key !== undefined) expect(changeName(key)).toBe(shown)
  })
})

test.each([
  ['/acl/1', true],
  ['/properties/title', true],
  ['/content/value', true],
  ['url:item-id', true],
  ['/acl', false],
  ['/properties', false],
  ['', false],
])('“%s” is one member: %s', (key, expected) => {
  expect(isOneMember(key)).toBe(expected)
})
