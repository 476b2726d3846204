import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readJsonSource } from './jsonSource.ts'

const first =
  '{"id":"1","method":"PUT","url":"/external/connections/tickets/items/A","headers":{"Authorization":"Bearer s3cret"},"body":{"acl": [1.0], "properties":{"title":"One"}}}'
const second = '{"id":"2","method":"put","url":"/external/connections/tickets/items/B","body":{}}'

test('The requests of a batch are items', () => {
  const reading = finished(readJsonSource(`{"requests":[${first},${second}]}`))
  expect(reading).toMatchObject({
    kind: 'items',
    format: 'the body of a $batch request',
    items: [
      { title: 'A – One', text: '{"acl": [1.0], "properties":{"title":"One"}}', target: { itemId: 'A' } },
      { title: 'B', text: '{}', request: 'PUT /external/connections/tickets/items/B' },
    ],
    remarks: [],
  })
})

test('A token in a header is a secret; a batch of one is one item', () => {
  const source = `{"requests":[${first}]}`
  const reading = finished(readJsonSource(source))
  expect(reading?.kind).toBe('payload')
  expect(replaceSecrets(source, reading?.secrets ?? [])).toContain('"Authorization":"[dropped]"')
})

test('Without a body there is nothing to import', () => {
  const reading = finished(readJsonSource('{"requests":[{"id":"1","method":"GET","url":"/me"}]}'))
  expect(reading?.kind === 'nothing' && reading.why).toContain('Its requests have no body.')
})
