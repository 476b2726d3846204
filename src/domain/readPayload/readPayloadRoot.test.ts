import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import { finished } from '../steps.ts'
import { readPayload } from './readPayload.ts'
import { hasItemMember } from './readPayloadRoot.ts'

const schemaReading = readConnectionSchema({ properties: [{ name: 'title', type: 'String' }] })
const schema = schemaReading.kind === 'schema' ? schemaReading.schema : undefined

function read(source: string, context = {}) {
  const reading = finished(readPayload(source, context))
  if (reading.kind !== 'item') return reading.kind
  return {
    properties: reading.item.properties.map(({ name }) => name),
    acl: reading.item.acl.length,
    notes: reading.notes.map(({ kind, rule, pointer }) => `${kind} ${rule} ${pointer}`),
  }
}

test.each<[string, object, readonly string[], readonly string[]]>([
  // As GET answers.
  [
    '{"@odata.context":"c","@odata.id":"i","@odata.type":"t","id":"T1","acl":[],"properties":{"title":"a"},"activities":[]}',
    {},
    ['title'],
    [
      'left out root-response-member /@odata.context',
      'left out root-response-member /@odata.id',
      'left out root-odata-type /@odata.type',
      'left out item-id-in-body /id',
      'left out root-response-member /activities',
    ],
  ],
  // As models of the SDKs are printed.
  [
    '{"Acl":[],"Properties":{"AdditionalData":{"title":"a"},"OdataType":null},"BackingStore":null}',
    {},
    ['title'],
    [
      'changed member-name-spelling /Acl',
      'changed member-name-spelling /Properties',
      'left out sdk-member /BackingStore',
      'changed additional-data-wrapper /Properties/AdditionalData',
      'left out sdk-member /Properties/OdataType',
    ],
  ],
  ['{"additionalData":{"acl":[],"properties":{}}}', {}, [], ['changed additional-data-wrapper /additionalData']],
  // As payloads of 2020 were.
  [
    '{"acl":[],"title":"é","title@odata.type":"String","extra":{}}',
    {},
    ['title'],
    [
      'changed property-outside-bag /title',
      'left out root-member-unknown /extra',
      'changed specifier-after-value /title@odata.type',
    ],
  ],
  [
    '{"acl":[],"properties":{"a":"x"},"title":"b","other":1}',
    { schema },
    ['title', 'a'],
    ['changed property-outside-bag /title', 'left out root-member-unknown /other'],
  ],
  ['{"acl":[],"properties":{},"title":"b"}', {}, [], ['left out root-member-unknown /title']],
  // What the editor does not send.
  [
    '{"acl":[],"properties":{},"activities":[{"@odata.type":"a"},{}],"informationProtectionLabel":7}',
    {},
    [],
    [
      'left out activities-left-out /activities',
      'left out activity-odata-type-missing /activities/1',
      'left out sensitivity-label-unreadable /informationProtectionLabel',
    ],
  ],
  ['{"acl":[],"properties":{},"id":7}', {}, [], ['left out item-id-not-text /id']],
  ['{"acl":[],"properties":[]}', {}, [], ['left out properties-not-object /properties']],
  ['{"acl":[]}', {}, [], ['changed properties-missing /properties']],
])('%s', (source, context, properties, notes) => {
  expect(read(source, context)).toEqual({ properties, acl: 0, notes })
})

test.each([
  ['{"acl":[]}', true],
  ['{"Content":""}', true],
  ['{"additionalData":{"properties":{}}}', true],
  ['{"error":{}}', false],
  ['{"additionalData":{}}', false],
])('%s could be an item: %s', (source, expected) => {
  expect(read(source) !== 'not an item').toBe(expected)
  expect(hasItemMember([])).toBe(false)
})
