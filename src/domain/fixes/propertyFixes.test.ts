import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft, ValueDraft } from '../itemDraft.ts'
import { absent, emptyDraft } from '../itemDraft.ts'
import { readDraft } from '../readDraft.ts'
import { propertyFixers } from './propertyFixes.ts'

const read = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string' },
    { name: 'priority', type: 'int64' },
    { name: 'tags', type: 'stringCollection' },
    { name: 'created', type: 'dateTime' },
  ],
})
const schema = read.kind === 'schema' ? read.schema : undefined
const context = { apiVersion: 'v1.0', tenantId: undefined, schema } as const
const text = (value: string): ValueDraft => ({ kind: 'text', text: value })

test.each<[readonly PropertyDraft[], readonly string[]]>([
  [
    [{ name: 'Title', type: 'string', value: text('a') }],
    ['!Use the schema’s spelling “title”', 'Remove this property'],
  ],
  [[{ name: 'titel', type: 'string', value: text('a') }], ['Rename to “title”', 'Remove this property']],
  [[{ name: 'owner', type: 'string', value: text('a') }], ['Remove this property']],
  // The name has its value already, or the value does not fit its type.
  [
    [
      { name: 'titel', type: 'string', value: text('a') },
      { name: 'title', type: 'string', value: text('b') },
    ],
    ['Remove this property'],
  ],
  [[{ name: 'prioritty', type: 'string', value: text('high') }], ['Remove this property']],
  [
    [{ name: 'creaetd', type: 'string', value: text('2026-01-31 09:30') }],
    ['Rename to “created” and use 2026-01-31T09:30:00Z (UTC)', 'Remove this property'],
  ],
  [[{ name: 'creaetd', type: 'string', value: text('soon') }], ['Remove this property']],
  [[{ name: 'prioritty', type: 'string', value: text('1') }], ['Rename to “priority”', 'Remove this property']],
  [[{ name: 'tags', type: 'string', value: text('a') }], ['!Use Collection(String)', 'Remove this property']],
  [[{ name: 'priority', type: 'string', value: text('7') }], ['!Use Int64', 'Remove this property']],
  [[{ name: 'priority', type: 'string', value: text('x') }], ['Remove this property']],
  [
    [{ name: 'title', type: 'string', value: { kind: 'people', people: [{ upn: 'a' }] } }],
    ['Turn into text', 'Remove this property'],
  ],
  [
    [{ name: 'title', type: 'string', value: { kind: 'list', elements: ['a', 'b'] } }],
    ['Keep “a”', 'Keep “b”', 'Remove this property'],
  ],
  [[{ name: 'title', type: 'string', value: { kind: 'null' } }], ['Leave this property out']],
])('%j may be mended by %j', (properties, labels) => {
  const draft = { ...emptyDraft, properties }
  const problem = readDraft(draft, context).problems.find(({ rule }) => propertyFixers[rule] !== undefined)
  if (problem === undefined) throw new Error('No problem')
  const fixes = propertyFixers[problem.rule]?.(problem, draft, context) ?? []
  expect(fixes.map(({ label, isSafe }) => `${isSafe ? '!' : ''}${label}`)).toEqual(labels)
})

test('A rename takes the place of the empty field', () => {
  const draft = {
    ...emptyDraft,
    properties: [
      { name: 'title', type: 'string', value: absent },
      { name: 'Title', type: 'string', value: text('a') },
    ],
  } as const
  const problem = readDraft(draft, context).problems.find(({ rule }) => rule === 'property-not-in-schema')
  const [fix] = problem === undefined ? [] : (propertyFixers[problem.rule]?.(problem, draft, context) ?? [])
  expect(fix?.apply(draft).properties).toEqual([{ name: 'title', type: 'string', value: text('a') }])
})

test('A name that Graph takes for an annotation is not offered, whatever the schema says', () => {
  const odd = readConnectionSchema({ properties: [{ name: 'title@odata.type', type: 'string', labels: ['title'] }] })
  const inOdd = { ...context, schema: odd.kind === 'schema' ? odd.schema : undefined }
  const draft = { ...emptyDraft, properties: [{ name: 'title', type: 'string', value: text('a') }] } as const
  const problem = readDraft(draft, inOdd).problems.find(({ rule }) => rule === 'property-not-in-schema')
  const fixes = problem === undefined ? [] : (propertyFixers[problem.rule]?.(problem, draft, inOdd) ?? [])
  expect(fixes.map(({ label }) => label)).toEqual(['Remove this property'])
})
