import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ConnectionSchema, SchemaProperty } from './connectionSchema.ts'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { absent } from './itemDraft.ts'
import { alignProperties, checkProperties } from './properties.ts'
import { anyPropertyDraft, anySchema } from './testing/randomDraft.ts'
import { holdsNothing } from './valueDraft.ts'

const text = (value: string): ValueDraft => ({ kind: 'text', text: value })

function draft(name: string, value: ValueDraft = text('x'), type: PropertyDraft['type'] = 'string'): PropertyDraft {
  return { name, type, value }
}

function isEmptyList(value: ValueDraft): boolean {
  return (
    (value.kind === 'list' && value.elements.length === 0) || (value.kind === 'people' && value.people.length === 0)
  )
}

function schemaOf(...properties: readonly (Partial<SchemaProperty> & { readonly name: string })[]): ConnectionSchema {
  const flags = { isSearchable: false, isQueryable: false, isRetrievable: false, isRefinable: false }
  const plain = { labels: [], aliases: [], description: undefined, ...flags, isExactMatchRequired: false }
  return { properties: properties.map((each) => ({ ...plain, type: 'string', typeName: 'string', ...each })) }
}

describe('Properties are aligned with the schema', () => {
  const schema = schemaOf(
    { name: 'title' },
    { name: 'tags', type: 'stringCollection' },
    { name: 'new', type: undefined },
  )

  test('in its order, keeping what was typed, and the very same draft where nothing changes', () => {
    const title = draft('title')
    const aligned = alignProperties(
      [draft('tags', { kind: 'list', elements: ['a'] }, 'stringCollection'), title],
      schema,
    )
    expect(aligned.map(({ name }) => name)).toEqual(['title', 'tags'])
    expect(aligned[0]).toBe(title)
  })

  test('with an absent draft for each property that was not there', () => {
    expect(alignProperties([], schema)).toEqual([draft('title', absent), draft('tags', absent, 'stringCollection')])
  })

  test('with a value converted to the schema’s type', () => {
    expect(alignProperties([draft('tags', text('a'))], schema)[1]).toEqual(
      draft('tags', { kind: 'list', elements: ['a'] }, 'stringCollection'),
    )
  })

  test('keeping at the end what the schema does not have, or what the editor does not know, if it holds something', () => {
    const aligned = alignProperties([draft('old'), draft('new'), draft('gone', absent)], schema)
    expect(aligned.map(({ name }) => name)).toEqual(['title', 'tags', 'old', 'new'])
  })

  test('and what was typed comes back when the schema that it was typed for does', () => {
    const tags = draft('tags', { kind: 'list', elements: ['a', 'b'] }, 'stringCollection')
    const people = draft('who', { kind: 'people', people: [{ upn: 'a@b', externalName: 'A' }] }, 'principal')
    const texts = schemaOf({ name: 'tags' }, { name: 'who' })
    const numbers = schemaOf({ name: 'tags', type: 'int64' }, { name: 'who', type: 'int64Collection' })
    const asTexts = alignProperties([tags, people], texts)
    expect(asTexts.map(({ value }) => value)).toEqual([text('a\nb'), text('a@b, A')])
    const back = schemaOf({ name: 'tags', type: 'stringCollection' }, { name: 'who', type: 'principal' })
    expect(alignProperties(alignProperties(asTexts, numbers), back)).toEqual([tags, people])
  })

  test('and a schema that comes and goes takes nothing that holds something', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPropertyDraft, { selector: ({ name }) => name }), anySchema, (drafts, other) => {
        const held = drafts.filter((each) => !holdsNothing(each))
        const own: ConnectionSchema = schemaOf(...held.map(({ name, type }) => ({ name, type })))
        const away = alignProperties(alignProperties(drafts, other), undefined, other)
        // What the other schema sees as empty, such as no elements where it wants one text, is empty.
        const kept = new Set(away.map(({ name }) => name))
        const back = alignProperties(away, own)
        for (const each of held) if (kept.has(each.name)) expect(back).toContainEqual(each)
        const gone = held.filter(({ name }) => !kept.has(name))
        expect(gone.every(({ value }) => isEmptyList(value))).toBe(true)
      }),
    )
  })

  test('keeping a second property of the same name', () => {
    const aligned = alignProperties(
      [draft('title', absent), draft('title', text('1')), draft('title', text('2'))],
      schema,
    )
    expect(aligned.filter(({ name }) => name === 'title').map(({ value }) => value)).toEqual([text('1'), text('2')])
  })

  test('and without a schema lose only what the schema that was left brought in, where it holds nothing', () => {
    const kept = [draft('title'), draft('', absent), draft('byHand', absent)]
    const left = schemaOf({ name: 'title' }, { name: 'tags' })
    expect(alignProperties([...kept, draft('tags', absent)], undefined, left)).toEqual(kept)
    expect(alignProperties(kept, undefined, undefined)).toBe(kept)
  })

  test('and are the same array when nothing changes, so that no field is made anew', () => {
    const drafts = alignProperties([draft('title')], schemaOf({ name: 'title' }, { name: 'tags' }))
    expect(alignProperties(drafts, schemaOf({ name: 'title' }, { name: 'tags' }))).toBe(drafts)
  })

  test('without losing anything, and twice is the same as once', () => {
    fc.assert(
      fc.property(
        fc.array(anyPropertyDraft, { maxLength: 8 }),
        fc.option(anySchema, { nil: undefined }),
        (drafts, any) => {
          const aligned = alignProperties(drafts, any)
          const filled = (each: readonly PropertyDraft[]) =>
            each.filter((one) => !holdsNothing(one)).map(({ name }) => name)
          // An empty list becomes an absent text: nothing was typed that could be lost.
          const typed = drafts.filter(({ value }) => !isEmptyList(value))
          expect([...filled(aligned)].sort()).toEqual(expect.arrayContaining([...filled(typed)].sort()))
          if (new Set(drafts.map(({ name }) => name)).size < drafts.length) return
          expect(alignProperties(aligned, any)).toEqual(aligned)
        },
      ),
    )
  })
})

describe('The bag', () => {
  const schema = schemaOf(
    { name: 'title', labels: ['title'] },
    { name: 'count', type: 'int64' },
    { name: 'who', labels: ['authors'], type: 'stringCollection' },
    { name: 'new', type: undefined, typeName: 'geo' },
  )
  const unknownType = 'property-type-unknown /new'
  const one: PropertyDraft = draft('title')

  test.each<[string, readonly PropertyDraft[], ConnectionSchema | undefined, readonly string[]]>([
    // At least one property is required.
    ['empty', [], undefined, ['properties-empty']],
    ['with absent properties only', [draft('title', absent)], undefined, ['properties-empty']],
    [
      'with an empty list where one value goes',
      [draft('a', { kind: 'list', elements: [] })],
      undefined,
      ['properties-empty'],
    ],
    // What cannot be read is an error of its own.
    ['with unreadable properties only', [draft('count', text('x'), 'int64')], undefined, []],
    ['with one property', [one], undefined, []],
    // Names.
    ['with a name missing', [draft('')], undefined, ['property-name-missing /']],
    ['with a name twice', [one, draft('a'), one], undefined, ['property-name-duplicate /title']],
    [
      'with a name to escape twice',
      [draft('a/b~c'), draft('a/b~c')],
      undefined,
      ['property-name-duplicate /a~1b~0c', 'property-name-undocumented-character /a~1b~0c'],
    ],
    [
      'with a name that only the schema vouches for',
      [draft('my_title')],
      undefined,
      ['property-name-undocumented-character /my_title'],
    ],
    [
      'with an annotation typed by hand',
      [one, draft('title@odata.type')],
      undefined,
      ['property-name-annotation /title@odata.type'],
    ],
    ['with __proto__ once', [draft('__proto__')], undefined, ['property-name-undocumented-character /__proto__']],
    // The schema.
    ['as the schema says', [one], schema, [unknownType]],
    [
      'with a name that the schema does not have',
      [one, draft('x')],
      schema,
      ['property-not-in-schema /x', unknownType],
    ],
    ['with an absent one that it does not have', [one, draft('x', absent)], schema, [unknownType]],
    ['with another type than it says', [one, draft('count')], schema, ['property-type-mismatch /count', unknownType]],
    ['with inherited names', [one, draft('constructor')], schema, ['property-not-in-schema /constructor', unknownType]],
    // Labels.
    ['without a title', [draft('count', text('1'), 'int64')], schema, ['title-unfilled /title', unknownType]],
    ['with an empty title', [draft('title', text(''))], schema, ['label-empty /title', unknownType]],
  ])('%s', (_, drafts, against, expected) => {
    const items = drafts
      .filter((each) => !holdsNothing(each) && each.type === 'string')
      .map(({ name, type }) => ({ name, type, value: 'x' }))
    expect(checkProperties(drafts, items, against).map(({ rule, at }) => `${rule} ${at}`.trim())).toEqual(expected)
  })

  test.each([
    ['Title', 'The schema spells it “title”.'],
    ['x', 'The connection’s schema has no property “x”. Remove it, or add it to the schema first.'],
  ])('with “%s” says: %s', (name, message) => {
    expect(checkProperties([one, draft(name)], [], schema)[0]?.message).toBe(message)
  })

  test.each([
    [[one], 'This editor does not know the type “geo” yet, so it cannot send this property.'],
    [[one, draft('new')], 'This editor does not know the type “geo” yet, so it sends this property as String.'],
  ])('says what becomes of a property of unknown type', (drafts, message) => {
    expect(checkProperties(drafts, [], schema).at(-1)?.message).toBe(message)
  })
})

test('A name near to one of the schema is asked about', () => {
  const schema = schemaOf({ name: 'title' }, { name: 'priority', type: 'int64' })
  const messageFor = (name: string) => checkProperties([draft(name)], [], schema)[0]?.message
  expect(messageFor('Title')).toBe('The schema spells it “title”.')
  expect(messageFor('titel')).toContain('Did you mean “title”?')
  expect(messageFor('owner')).toContain('Remove it, or add it to the schema first.')
})

test('among hundreds of names that the schema does not have, none is taken for a slip of the finger', () => {
  const schema = schemaOf({ name: 'title' }, ...Array.from({ length: 199 }, (_, index) => ({ name: `known${index}` })))
  const others = (count: number) => Array.from({ length: count }, (_, index) => draft(`other${index}`))
  const messageWith = (count: number) => checkProperties([draft('titel'), ...others(count)], [], schema)[0]?.message
  expect(messageWith(499)).toContain('Did you mean “title”?')
  expect(messageWith(500)).toContain('Remove it, or add it to the schema first.')
})

test.each<[string, ConnectionSchema | undefined, readonly string[]]>([
  ['no schema', undefined, ['text-looks-like-date /createdDateTime', 'text-looks-like-date /note']],
  // The fix for its name takes the date along.
  [
    'a schema that has the date by another name',
    schemaOf({ name: 'createdAt', type: 'dateTime' }, { name: 'note' }),
    ['property-not-in-schema /createdDateTime'],
  ],
])('by %s a text that looks like a date is named where nobody knows that it is none', (_, schema, named) => {
  const drafts = [draft('createdDateTime', text('28.11.2026')), draft('note', text('28.11.2026'))]
  expect(checkProperties(drafts, [], schema).map(({ rule, at }) => `${rule} ${at}`)).toEqual(named)
})
