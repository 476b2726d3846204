import { expect, test } from 'vitest'
import type { ItemMembers } from '../compare/compareItems.ts'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { foundItemFacts, observed, savedBefore, unfoundItem } from '../testing/ladderFacts.ts'
import type { LadderFacts } from './ladderFacts.ts'
import { labelCauses, likelyCauses } from './likelyCauses.ts'

const reading = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string', labels: ['title'], isSearchable: true, isRetrievable: true },
    { name: 'link', type: 'string', labels: ['url'], isRetrievable: true },
    { name: 'icon', type: 'string', labels: ['iconUrl'], isRetrievable: true },
    { name: 'notes', type: 'string' },
  ],
})
const schema = reading.kind === 'schema' ? reading.schema : { properties: [] }

const text = (name: string, value: string): PropertyDraft => ({
  name,
  type: 'string',
  value: { kind: 'text', text: value },
})
const whole: ItemMembers = {
  acl: [],
  properties: [text('title', 'Fail'), text('link', 'https://a.example'), text('icon', 'https://a.example/i.png')],
  content: { kind: 'present', type: 'text', text: ropeOf('Words') },
}
const noContent = { content: { kind: 'absent', type: 'text' } } as const

test('an item that is found and complete has no cause', () => {
  expect(likelyCauses(foundItemFacts, { members: whole, schema })).toEqual([])
})

test.each<[string, Partial<LadderFacts>, Partial<ItemMembers>, RegExp, string | undefined]>([
  ['connection gone', { connection: observed(undefined) }, {}, /has no tickets/, 'connection-id'],
  ['draft', { connection: observed('draft') }, {}, /schema is not registered/, 'connection-id'],
  ['a newer state', { connection: observed('resting') }, {}, /state resting/, 'connection-id'],
  ['left out', { access: observed({ answer: 'no', reason: '' }) }, {}, /leaves you out/, '/acl'],
  ['unclear', { access: observed({ answer: 'notCertain', reason: '' }) }, {}, /may leave you out/, '/acl'],
  ['new', { search: unfoundItem, write: savedBefore(3) }, {}, /It is new/, undefined],
  ['not so new', { search: unfoundItem, write: savedBefore(90) }, {}, /still be at work/, undefined],
  ['no content', {}, noContent, /content is empty/, '/content/value'],
  ['no text', {}, { ...noContent, properties: [] }, /no text/, '/content/value'],
  ['hidden text', {}, { ...noContent, properties: [text('notes', 'x')] }, /not searchable \(notes\)/, '/content/value'],
  ['no title', {}, { properties: whole.properties.slice(1) }, /title is empty/, '/properties/title'],
  ['no link', {}, { properties: [text('title', 'x'), text('icon', 'x')] }, /link is empty/, '/properties/link'],
])('%s comes first', (_name, change, members, says, place) => {
  const [first] = likelyCauses({ ...foundItemFacts, ...change }, { members: { ...whole, ...members }, schema })
  expect(first?.says).toMatch(says)
  expect(first?.place?.in === 'body' ? first.place.pointer : first?.place?.parameter).toBe(place)
})

test('the switches of the admin center come last, and only for what is not found', () => {
  const causes = likelyCauses({ ...foundItemFacts, search: unfoundItem }, undefined)
  expect(causes.at(-1)?.says).toMatch(/switch of the connection/)
})

test.each<[string, Partial<LadderFacts>]>([
  ['search', { search: unfoundItem, write: savedBefore(3) }],
  ['the list alone, where search was not asked', { search: { kind: 'unasked' } }],
])('who is left out by the list is told that alone, and of an item for others nothing: by %s', (_, change) => {
  const left = (fault?: 'denied' | 'nobody') => {
    const access = observed({ answer: 'no', reason: '', fault } as const)
    return likelyCauses({ ...foundItemFacts, access, ...change }, poor).map(({ says }) => says)
  }
  const poor = { members: { ...whole, ...noContent, properties: [] }, schema }
  expect(left()).toEqual([])
  expect(left('denied')).toEqual([expect.stringMatching(/^An entry of the access list keeps you out/)])
  expect(left('nobody')).toEqual(['The access list lets nobody in.'])
})

test('what hides an item for others from them too is a cause', () => {
  const access = observed({ answer: 'no', reason: '' } as const)
  const facts = { ...foundItemFacts, access, search: unfoundItem, connection: observed('draft') }
  expect(likelyCauses(facts, undefined).map(({ says }) => says)).toEqual([expect.stringMatching(/is a draft/)])
})

test('what cannot be retrieved cannot be shown', () => {
  const hidden = { properties: schema.properties.map((property) => ({ ...property, isRetrievable: false })) }
  expect(labelCauses({ members: whole, schema: hidden })[0]?.says).toMatch(/^title is not retrievable/)
})

test('a text that leads nowhere is no link', () => {
  const properties = whole.properties.map((property) =>
    property.name === 'link' ? { ...property, value: { kind: 'text', text: 'intranet page' } as const } : property,
  )
  expect(labelCauses({ members: { ...whole, properties }, schema })[0]?.says).toBe(
    'link is not a link (https://…): the result has no link, and Copilot needs this label too.',
  )
})

test('without a schema nothing is said about properties; labels that it lacks are named', () => {
  expect(likelyCauses(foundItemFacts, { members: { ...whole, ...noContent }, schema: undefined })).toEqual([])
  const bare = { properties: schema.properties.map((property) => ({ ...property, labels: [] })) }
  expect(likelyCauses(foundItemFacts, { members: whole, schema: bare }).map(({ says }) => says)).toEqual([
    expect.stringMatching(/label title/),
    expect.stringMatching(/label url/),
    expect.stringMatching(/label iconUrl/),
  ])
})
