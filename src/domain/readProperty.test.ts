import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { absent } from './itemDraft.ts'
import { noteListEdit } from './listEdit.ts'
import { propertyTypes } from './propertyType.ts'
import { readProperty } from './readProperty.ts'
import { ropeOf } from './rope/textRope.ts'
import { rules } from './rules.ts'
import { anyPropertyDraft } from './testing/randomDraft.ts'
import { holdsNothing } from './valueDraft.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

function draft(type: PropertyDraft['type'], value: ValueDraft): PropertyDraft {
  return { name: 'p', type, value }
}

function valueOf(type: PropertyDraft['type'], value: ValueDraft) {
  return readProperty(draft(type, value)).property?.value
}

function findingsOf(type: PropertyDraft['type'], value: ValueDraft) {
  return readProperty(draft(type, value)).findings.map(({ rule, at }) => `${rule} ${at}`.trim())
}

describe('What is read', () => {
  test.each<[PropertyDraft['type'], ValueDraft, unknown, readonly string[]]>([
    // Absent, empty and null are three things.
    ['string', absent, undefined, []],
    ['string', { kind: 'text', text: '' }, '', []],
    ['string', { kind: 'null' }, null, ['property-null']],
    ['stringCollection', { kind: 'list', elements: [] }, [], []],
    ['principalCollection', { kind: 'people', people: [] }, [], []],
    ['stringCollection', { kind: 'null' }, null, ['property-null']],
    // One value.
    ['string', { kind: 'text', text: 'a' }, 'a', []],
    ['string', { kind: 'longText', text: ropeOf('a') }, { kind: 'longText', text: ropeOf('a') }, []],
    [
      'string',
      { kind: 'longText', text: ropeOf('\ud83d') },
      { kind: 'longText', text: ropeOf('\ud83d') },
      ['text-lone-surrogate'],
    ],
    ['int64', { kind: 'longText', text: ropeOf('7') }, { kind: 'number', digits: '7' }, []],
    ['boolean', { kind: 'text', text: 'true' }, true, []],
    ['int64', { kind: 'text', text: '7' }, { kind: 'number', digits: '7' }, []],
    ['int64', { kind: 'text', text: 'x' }, undefined, ['int64-not-integer']],
    // Many: what cannot be read is named by its index, the rest is kept.
    [
      'int64Collection',
      { kind: 'list', elements: ['1', 'x', '9223372036854775808', '2'] },
      [
        { kind: 'number', digits: '1' },
        { kind: 'number', digits: '2' },
      ],
      ['int64-not-integer /1', 'int64-out-of-range /2'],
    ],
    ['stringCollection', { kind: 'list', elements: ['', ''] }, ['', ''], []],
    ['stringCollection', { kind: 'text', text: 'a' }, ['a'], []],
    ['dateTimeCollection', { kind: 'list', elements: ['2026-01-31'] }, ['2026-01-31'], ['date-only /0']],
    // More values than the type holds are refused, not dropped.
    ['string', { kind: 'list', elements: ['a', 'b'] }, undefined, ['property-more-than-one-value']],
    ['string', { kind: 'list', elements: ['a'] }, 'a', []],
    [
      'principal',
      { kind: 'people', people: [{ upn: 'a' }, { upn: 'b' }] },
      undefined,
      ['property-more-than-one-value'],
    ],
    ['string', { kind: 'list', elements: [] }, undefined, []],
    // A text is no person, and a person no text.
    ['principal', { kind: 'text', text: 'Adele' }, undefined, ['property-type-mismatch']],
    ['principalCollection', { kind: 'list', elements: ['Adele'] }, undefined, ['property-type-mismatch']],
    ['string', { kind: 'people', people: [{ upn: 'a' }] }, undefined, ['property-type-mismatch']],
  ])('for %s from %j', (type, value, expected, findings) => {
    expect(valueOf(type, value)).toEqual(expected)
    expect(findingsOf(type, value)).toEqual(findings)
  })
})

describe('A person', () => {
  test('has the filled fields, in the documented order', () => {
    expect(valueOf('principal', { kind: 'people', people: [{ externalId: '7', email: '', upn: 'a@b' }] })).toEqual({
      kind: 'principal',
      fields: [
        ['upn', 'a@b'],
        ['externalId', '7'],
      ],
    })
  })

  test.each<[PropertyDraft['type'], readonly Record<string, string>[], readonly string[]]>([
    ['principal', [{ upn: 'a@b', entraId: guid, tenantId: guid }], []],
    ['principal', [{}], ['principal-empty']],
    ['principal', [{ upn: '' }], ['principal-empty']],
    [
      'principal',
      [{ entraId: 'adele', tenantId: 'contoso' }],
      ['principal-id-not-guid /entraId', 'principal-id-not-guid /tenantId'],
    ],
    ['principal', [{ email: '\ud800' }], ['text-lone-surrogate /email']],
    [
      'principalCollection',
      [{ upn: 'a' }, {}, { entraId: '1' }],
      ['principal-empty /1', 'principal-id-not-guid /2/entraId'],
    ],
  ])('of type %s as %j breaks %j', (type, people, findings) => {
    expect(findingsOf(type, { kind: 'people', people })).toEqual(findings)
  })
})

test('Whatever is drafted is read, or named in an error', () => {
  fc.assert(
    fc.property(anyPropertyDraft, (each) => {
      const { property, findings } = readProperty(each)
      const errors = findings.filter(({ rule }) => rules[rule].severity === 'error')
      if (property === undefined) expect(errors.length > 0 || holdsNothing(each)).toBe(true)
      else if (!propertyTypes[each.type].isCollection) expect(errors).toEqual([])
    }),
  )
})

test('A collection keeps each element that can be read, in order, and names each other one', () => {
  const texts = fc.array(fc.oneof(fc.integer().map(String), fc.string()), { maxLength: 20 })
  fc.assert(
    fc.property(texts, (elements) => {
      const { property, findings } = readProperty(draft('int64Collection', { kind: 'list', elements }))
      const named = new Set(findings.filter(({ rule }) => rules[rule].severity === 'error').map(({ at }) => at))
      const kept = elements.filter((_, index) => !named.has(`/${index}`)).map((text) => text.trim())
      expect(property?.value).toEqual(kept.map((digits) => ({ kind: 'number', digits })))
    }),
  )
})

test('A collection that is edited again and again reads as if it were new', () => {
  const element = fc.constantFrom('1', ' 2', 'x', '', '["a"]', '\ud83d', '9223372036854775808')
  const edit = fc.record({ at: fc.nat(6), remove: fc.nat(3), add: fc.array(element, { maxLength: 3 }) })
  const types = fc.constantFrom('stringCollection', 'int64Collection', 'doubleCollection', 'dateTimeCollection')
  fc.assert(
    fc.property(types, fc.array(element, { maxLength: 6 }), fc.array(edit, { maxLength: 12 }), (type, first, edits) => {
      let elements: readonly string[] = first
      readProperty(draft(type, { kind: 'list', elements }))
      for (const { at, remove, add } of edits) {
        const next = elements.toSpliced(at, remove, ...add)
        noteListEdit(elements, next)
        elements = next
        expect(readProperty(draft(type, { kind: 'list', elements }))).toEqual(
          readProperty(draft(type, { kind: 'list', elements: [...elements] })),
        )
      }
    }),
  )
})
