import { expect, test } from 'vitest'
import type { PropertyDraft } from '../itemDraft.ts'
import { emptyDraft } from '../itemDraft.ts'
import { readDraft } from '../readDraft.ts'
import { valueFixers } from './valueFixes.ts'

const context = { apiVersion: 'v1.0', tenantId: undefined, schema: undefined } as const
const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

test.each<[PropertyDraft['type'], string, readonly string[]]>([
  ['int64', '1e3', ['!Use 1000']],
  ['int64', '1,234', ['Use 1234']],
  ['int64', 'many', []],
  ['double', '0,5', ['Use 0.5']],
  ['boolean', 'TRUE', ['!Use true']],
  ['boolean', 'no', ['Use false']],
  ['boolean', 'perhaps', []],
  ['dateTime', '2025-12-31', ['Use 2025-12-31T00:00:00Z (midnight UTC)']],
  ['dateTime', '2025-12-31 10:00Z', ['!Use 2025-12-31T10:00:00Z (the same instant)']],
  ['string', '2025-12-31 10:00Z', ['Use 2025-12-31T10:00:00Z (the same instant)']],
  ['string', 'a\ud83d', ['Remove the broken characters']],
  ['int64Collection', '[1,2]', ['!Split into a list']],
])('%s %j may be mended by %j', (type, text, labels) => {
  const value =
    type === 'int64Collection' ? ({ kind: 'list', elements: [text] } as const) : ({ kind: 'text', text } as const)
  expect(labelsFor({ name: 'p', type, value })).toEqual(labels)
})

test('A person is mended by field', () => {
  const person = (tenantId: string): PropertyDraft => ({
    name: 'p',
    type: 'principal',
    value: { kind: 'people', people: [{ upn: 'a', tenantId }] },
  })
  expect(labelsFor(person(`{${guid}}`))).toEqual([`!Use ${guid}`, 'Leave this field out'])
  expect(labelsFor({ name: 'p', type: 'principal', value: { kind: 'people', people: [{}] } })).toEqual([
    'Remove this person',
  ])
})

function labelsFor(property: PropertyDraft): readonly string[] {
  const draft = { ...emptyDraft, properties: [property] }
  const problem = readDraft(draft, context).problems.find(
    ({ place }) => 'pointer' in place && place.pointer.startsWith('/properties/p'),
  )
  if (problem === undefined) throw new Error('No problem')
  const fixes = valueFixers[problem.rule]?.(problem, draft, context) ?? []
  return fixes.map(({ label, isSafe }) => `${isSafe ? '!' : ''}${label}`)
}
