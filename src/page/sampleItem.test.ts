import { expect, test } from 'vitest'
import { apiVersions } from '../domain/apiVersion.ts'
import { readConnectionSchema } from '../domain/connectionSchema.ts'
import { payloadOf, payloadTexts } from '../domain/payload/payload.ts'
import { alignProperties } from '../domain/properties.ts'
import { readDraft } from '../domain/readDraft.ts'
import { sampleItem } from './sampleItem.ts'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'

/** What the sandbox's connection "tickets" has of the properties that the sample fills in, and a required look-alike. */
const reading = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string', labels: ['title'], isSearchable: true },
    { name: 'priority', type: 'int64', isRefinable: true },
    { name: 'assignee', type: 'string' },
    { name: 'url', type: 'string', labels: ['url'] },
    { name: 'iconUrl', type: 'string', labels: ['iconUrl'] },
    { name: 'tags', type: 'stringCollection' },
  ],
})
const schema = reading.kind === 'schema' ? reading.schema : undefined

test.each(apiVersions)('on %s the sample has neither errors nor warnings', (apiVersion) => {
  for (const tenant of [tenantId, undefined]) {
    const { problems } = readDraft(sampleItem(tenant, 'tickets'), { apiVersion, tenantId: tenant, schema })
    expect(problems.filter(({ severity }) => severity !== 'advice')).toEqual([])
  }
})

test('there is nothing to improve but that guests find it, too', () => {
  const draft = sampleItem(tenantId, 'tickets')
  const { problems } = readDraft(
    { ...draft, properties: alignProperties(draft.properties, schema) },
    { apiVersion: 'v1.0', tenantId, schema },
  )
  expect(problems.map(({ rule }) => rule).filter((rule) => rule !== 'acl-everyone-granted')).toEqual([])
})

test('every property of the sample is in the schema, and stays what it is', () => {
  const { properties } = sampleItem(tenantId, 'tickets')
  const aligned = alignProperties(properties, schema)
  for (const property of properties) expect(aligned).toContain(property)
  expect(aligned).toHaveLength(schema?.properties.length ?? 0)
})

test('the sample shows both kinds of annotation that are met most: non-ASCII text and a collection', () => {
  const { item } = readDraft(sampleItem(tenantId, 'tickets'), { apiVersion: 'beta', tenantId, schema })
  const body = [...payloadTexts(payloadOf(item))].join('')
  expect(body).toContain('"title@odata.type":"String"')
  expect(body).toContain('"tags@odata.type":"Collection(String)"')
})
