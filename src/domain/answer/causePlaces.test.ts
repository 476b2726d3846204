import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../itemDraft.ts'
import type { CauseContext } from './cause.ts'
import {
  collections,
  connectionField,
  fieldAt,
  itemIdField,
  namedOrCollections,
  namedProperty,
  placesOfRules,
  valuesOfPeople,
  valuesWithoutGuid,
} from './causePlaces.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const draft: ItemDraft = {
  ...emptyDraft,
  acl: [
    { accessType: 'grant', type: 'user', value: 'adele@contoso.com' },
    { accessType: 'grant', type: 'user', value: guid },
    { accessType: 'grant', type: 'externalGroup', value: '14m1b9' },
    { accessType: 'grant', type: 'group', value: 'all', identitySource: 'external' },
  ],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } },
    { name: 'a/b', type: 'stringCollection', value: { kind: 'list', elements: [] } },
  ],
}
const context: CauseContext = {
  match: undefined,
  draft,
  problems: [
    {
      rule: 'property-not-in-schema',
      severity: 'error',
      place: { in: 'body', pointer: '/properties/titel' },
      message: 'm',
      link: 'l',
    },
  ],
}

test('values that are no GUID, and all of them where each one is', () => {
  expect(valuesWithoutGuid(context)).toEqual([{ in: 'body', pointer: '/acl/0/value' }])
  const fine = { ...draft, acl: draft.acl.slice(1) }
  expect(valuesWithoutGuid({ ...context, draft: fine })).toHaveLength(3)
})

test('users and groups, lists, and fixed fields', () => {
  expect(valuesOfPeople(context)).toHaveLength(3)
  expect(collections(context)).toEqual([{ in: 'body', pointer: '/properties/a~1b' }])
  expect(fieldAt('/acl')()).toEqual([{ in: 'body', pointer: '/acl' }])
  expect([connectionField(), itemIdField()]).toEqual([
    [{ in: 'url', parameter: 'connection-id' }],
    [{ in: 'url', parameter: 'item-id' }],
  ])
})

test.each([
  ['Title', '/properties/title'],
  ['content', '/content/value'],
  ['unheard', '/properties/titel'],
])('the property that the words name: %s', (name, pointer) => {
  const match = /^(?<property>.*)$/.exec(name) ?? undefined
  expect(namedProperty({ ...context, match })).toEqual([{ in: 'body', pointer }])
})

test.each([
  ['title', '/properties/title'],
  ['unheard', '/properties/a~1b'],
])('the property that is named as a list, or every list: %s', (name, pointer) => {
  const match = /^(?<property>.*)$/.exec(name) ?? undefined
  expect(namedOrCollections({ ...context, match })).toEqual([{ in: 'body', pointer }])
})

test('the places of rules', () => {
  expect(placesOfRules('property-not-in-schema', 'acl-empty')(context)).toHaveLength(1)
  expect(placesOfRules('acl-empty')(context)).toEqual([])
})
