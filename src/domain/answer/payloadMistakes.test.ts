import { expect, test } from 'vitest'
import { finding, problemInBody, problemInUrl } from '../problem.ts'
import type { ImportNote } from '../readPayload/importNote.ts'
import { payloadMistakes } from './payloadMistakes.ts'

const note = (rule: ImportNote['rule'], pointer: string, kind: ImportNote['kind'] = 'changed'): ImportNote => ({
  kind,
  rule,
  pointer,
  message: `${rule} is mended.`,
})
const ruleAndPlace = (
  notes: readonly ImportNote[],
  problems: Parameters<typeof payloadMistakes>[1] = [],
  repairs: Parameters<typeof payloadMistakes>[0]['repairs'] = [],
) =>
  payloadMistakes({ notes, repairs }, problems).map(
    ({ rule, place }) => `${rule} ${place.in === 'body' ? place.pointer : place.parameter}`,
  )

test('what reading mended is a mistake like what is left, in the order of the parts', () => {
  expect(
    ruleAndPlace(
      [
        note('content-type-wrong-case', '/content/type'),
        note('value-wrong-json-type', '/properties/priority'),
        note('specifier-missing', '/properties/tags@odata.type'),
        note('acl-access-type-wrong-case', '/acl/0/accessType'),
      ],
      [
        problemInBody(finding('acl-user-not-guid', 'Choose it from the list.', '/value'), '/acl/0'),
        problemInBody(finding('property-not-in-schema', 'Remove it.'), '/properties/priority'),
        problemInUrl(finding('item-id-undocumented-character', 'Use letters.'), 'item-id'),
      ],
      [
        { kind: 'trailing comma', at: 3 },
        { kind: 'trailing comma', at: 9 },
      ],
    ),
  ).toEqual([
    'item-id-undocumented-character item-id',
    'json-trailing-comma ',
    'acl-access-type-wrong-case /acl/0/accessType',
    'acl-user-not-guid /acl/0/value',
    'value-wrong-json-type /properties/priority',
    'property-not-in-schema /properties/priority',
    'specifier-missing /properties/tags',
    'content-type-wrong-case /content/type',
  ])
})

test('what is harmless is no mistake, and what is missing is said once', () => {
  expect(ruleAndPlace([note('specifier-not-needed', '/properties/a'), note('root-response-member', '/x')])).toEqual([])
  expect(
    ruleAndPlace([note('acl-missing', '/acl')], [problemInBody(finding('acl-empty', 'Add an entry.'), '/acl')]),
  ).toEqual(['acl-empty /acl'])
  expect(ruleAndPlace([note('acl-missing', '/acl')])).toEqual(['acl-missing /acl'])
})

test('an entry is named by its number in the payload, where others could not be read', () => {
  expect(
    ruleAndPlace(
      [note('acl-type-unknown', '/acl/0', 'left out'), note('acl-type-unknown', '/acl/2', 'left out')],
      [
        problemInBody(finding('acl-user-not-guid', 'm', '/value'), '/acl/0'),
        problemInBody(finding('acl-user-not-guid', 'm', '/value'), '/acl/1'),
      ],
    ),
  ).toEqual([
    'acl-type-unknown /acl/0',
    'acl-type-unknown /acl/2',
    'acl-user-not-guid /acl/1/value',
    'acl-user-not-guid /acl/3/value',
  ])
})

test('it says what to change in the payload, and sends nobody to a list', () => {
  const [mistake] = payloadMistakes({ notes: [], repairs: [] }, [
    problemInBody(finding('acl-user-not-guid', 'Choose the person from the list.', '/value'), '/acl/0'),
  ])
  expect(mistake?.message).toMatch(/^Write the object ID of the person/)
})
