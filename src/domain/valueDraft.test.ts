import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { absent } from './itemDraft.ts'
import type { PropertyType } from './propertyType.ts'
import { propertyTypeRow } from './propertyType.ts'
import { ropeOf } from './rope/textRope.ts'
import { anyText } from './testing/randomText.ts'
import { convertValueDraft, emptyValueFor, holdsNothing, longestBoxText, textValue } from './valueDraft.ts'

const text = (value: string): ValueDraft => ({ kind: 'text', text: value })
const list = (...elements: string[]): ValueDraft => ({ kind: 'list', elements })
const people = (...each: Extract<ValueDraft, { kind: 'people' }>['people']): ValueDraft => ({
  kind: 'people',
  people: each,
})

describe('Empty on purpose', () => {
  test.each([
    ['string', text('')],
    ['stringCollection', list()],
    ['dateTimeCollection', list()],
    ['principalCollection', people()],
    // No empty number, date, truth or person exists.
    ['int64', undefined],
    ['double', undefined],
    ['dateTime', undefined],
    ['boolean', undefined],
    ['principal', undefined],
  ] as const)('for %s is %j', (type, value) => {
    expect(emptyValueFor(propertyTypeRow(type))).toEqual(value)
  })
})

describe('One text', () => {
  const long = 'x'.repeat(longestBoxText + 1)

  test('is a document once it is too long for a text box, and only where the type is String', () => {
    expect(textValue(propertyTypeRow('string'), long.slice(1))).toEqual(text(long.slice(1)))
    expect(textValue(propertyTypeRow('string'), long)).toEqual({ kind: 'longText', text: ropeOf(long) })
    expect(textValue(propertyTypeRow('int64'), long)).toEqual(text(long))
  })

  test('as a document keeps its text when the type changes, there and back', () => {
    const document: ValueDraft = { kind: 'longText', text: ropeOf(long) }
    expect(convertValueDraft(document, propertyTypeRow('string'))).toBe(document)
    const asList = convertValueDraft(document, propertyTypeRow('stringCollection'))
    expect(asList).toEqual(list(long))
    expect(convertValueDraft(asList, propertyTypeRow('string'))).toEqual(document)
  })
})

describe('A value converted', () => {
  test.each<[ValueDraft, PropertyType, ValueDraft]>([
    // Absent and null are the same in every type.
    [absent, 'stringCollection', absent],
    [{ kind: 'null' }, 'principal', { kind: 'null' }],
    // One and many.
    [text('a'), 'stringCollection', list('a')],
    [text('1'), 'int64', text('1')],
    [list('a'), 'string', text('a')],
    [list('a', 'b'), 'string', text('a\nb')],
    [list(), 'string', absent],
    [list('1', 'x'), 'int64Collection', list('1', 'x')],
    // To people and back.
    [text('adele@contoso.com'), 'principal', people({ upn: 'adele@contoso.com' })],
    [
      list('adele@contoso.com', 'Joni'),
      'principalCollection',
      people({ upn: 'adele@contoso.com' }, { externalName: 'Joni' }),
    ],
    [people({ upn: 'a@b' }), 'principalCollection', people({ upn: 'a@b' })],
    [people({ upn: '', email: 'a@b' }, {}), 'stringCollection', list('a@b', '')],
    [people({ upn: 'a@b', entraDisplayName: 'Adele' }), 'string', text('a@b, Adele')],
  ])('%j to %s is %j', (value, type, expected) => {
    expect(convertValueDraft(value, propertyTypeRow(type))).toEqual(expected)
  })

  test('from one text to a list of one and back is the same text', () => {
    fc.assert(
      fc.property(anyText, (each) => {
        const asList = convertValueDraft(text(each), propertyTypeRow('stringCollection'))
        expect(convertValueDraft(asList, propertyTypeRow('string'))).toEqual(text(each))
      }),
    )
  })
})

describe('A property with nothing to send', () => {
  test.each<[PropertyDraft['type'], ValueDraft, boolean]>([
    ['string', absent, true],
    ['string', { kind: 'null' }, false],
    ['string', text(''), false],
    ['string', list(), true],
    ['string', list(''), false],
    ['stringCollection', list(), false],
    ['principal', people(), true],
    ['principal', people({}), false],
    ['principalCollection', people(), false],
  ])('%s %j: %s', (type, value, expected) => {
    expect(holdsNothing({ type, value })).toBe(expected)
  })
})
