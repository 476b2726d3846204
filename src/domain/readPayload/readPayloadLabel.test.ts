import { expect, test } from 'vitest'
import { finished } from '../steps.ts'
import { readPayload } from './readPayload.ts'

const id = '4e4234dd-377b-42a3-935b-0e42f138fa23'

test.each<[string, string | undefined, readonly string[]]>([
  [`{"sensitivityLabelId":"${id}"}`, id, []],
  ['{"sensitivityLabelId":"Confidential"}', 'Confidential', []],
  ['{"sensitivityLabelId":""}', undefined, []],
  ['{"sensitivityLabelId":null}', undefined, []],
  ['null', undefined, []],
  ['{}', undefined, []],
  [`{"SensitivityLabelId":"${id}"}`, id, ['member-name-spelling']],
  [`{"@odata.type":"#l","sensitivityLabelId":"${id}"}`, id, ['root-response-member']],
  [`{"sensitivityLabelId":"${id}","name":"Confidential"}`, id, ['root-member-unknown']],
  [`{"additionalData":{"sensitivityLabelId":"${id}"}}`, id, ['additional-data-wrapper']],
  [`"${id}"`, undefined, ['sensitivity-label-unreadable']],
  ['{"sensitivityLabelId":7}', undefined, ['sensitivity-label-unreadable']],
])('the label %s is read as %s', (label, expected, rules) => {
  const reading = finished(readPayload(`{"acl":[],"properties":{},"informationProtectionLabel":${label}}`))
  if (reading.kind !== 'item') throw new Error(reading.kind)
  expect(reading.item.sensitivityLabelId).toBe(expected)
  expect(reading.notes.map(({ rule }) => rule)).toEqual(rules)
})
