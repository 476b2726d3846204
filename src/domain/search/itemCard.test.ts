import { expect, test } from 'vitest'
import type { ItemMembers } from '../compare/compareItems.ts'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { ropeOf } from '../rope/textRope.ts'
import { itemCardOf } from './itemCard.ts'

const reading = readConnectionSchema({
  properties: [
    { name: 'heading', type: 'string', labels: ['title'], isRetrievable: true },
    { name: 'link', type: 'string', labels: ['url'], isRetrievable: true },
    { name: 'icon', type: 'string', labels: ['iconUrl'], isRetrievable: true },
    { name: 'writers', type: 'stringCollection', labels: ['authors'], isRetrievable: true },
    { name: 'changed', type: 'dateTime', labels: ['lastModifiedDateTime'], isRetrievable: true },
    { name: 'maker', type: 'string', labels: ['createdBy'] },
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
  properties: [
    text('heading', 'Payments fail'),
    text('link', 'https://tickets.example/42?x=1'),
    text('icon', 'https://tickets.example/i.png'),
    text('maker', 'not retrievable'),
    { name: 'writers', type: 'stringCollection', value: { kind: 'list', elements: ['Ada', 'Ben'] } },
    text('changed', '2026-01-31T09:30:00Z'),
  ],
  content: { kind: 'present', type: 'html', text: ropeOf('<p>The gateway\n answers</p> 502') },
}

test('the card shows what the labels name and what can be retrieved', () => {
  expect(itemCardOf(whole, schema)).toEqual({
    title: 'Payments fail',
    url: 'https://tickets.example/42?x=1',
    host: 'tickets.example',
    hasIcon: true,
    text: 'The gateway answers 502',
    details: ['Ada, Ben', '2026-01-31'],
  })
})

test.each([
  ['javascript:alert(1)', ''],
  ['tickets.example/42', ''],
  ['https://a.example', 'https://a.example'],
  ['https://me@a.example:8443?x', 'https://me@a.example:8443?x'],
])('the address %s leads to %j', (link, url) => {
  const properties = [text('link', link), text('changed', 'yesterday')]
  expect(itemCardOf({ ...whole, properties }, schema)).toMatchObject({ url, details: [] })
})

test('an address with a name in it does not show another host', () => {
  const properties = [text('link', 'https://contoso.com@evil.example:8443/x')]
  expect(itemCardOf({ ...whole, properties }, schema).host).toBe('evil.example:8443')
})

test('without a schema a property that is called title stands for it', () => {
  const title = { name: 'title', type: 'string', value: { kind: 'text', text: 'Zürich' } } as const
  expect(itemCardOf({ ...whole, properties: [title] }, undefined).title).toBe('Zürich')
})

test('without a schema there is the content alone', () => {
  const content = { kind: 'present', type: 'text', text: ropeOf('a < b') } as const
  expect(itemCardOf({ ...whole, content }, undefined)).toEqual({
    title: '',
    url: '',
    host: '',
    hasIcon: false,
    text: 'a < b',
    details: [],
  })
})
