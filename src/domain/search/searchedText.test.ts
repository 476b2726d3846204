import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import type { ContentDraft, PropertyDraft } from '../itemDraft.ts'
import { emptyRope, ropeOf } from '../rope/textRope.ts'
import { contentProbe, searchedText } from './searchedText.ts'

const text = (name: string, value: string): PropertyDraft => ({
  name,
  type: 'string',
  value: { kind: 'text', text: value },
})
const absentContent: ContentDraft = { kind: 'absent', type: 'text' }

function schemaOf(...properties: readonly object[]) {
  const reading = readConnectionSchema({ properties: properties.map((each) => ({ type: 'string', ...each })) })
  return reading.kind === 'schema' ? reading.schema : { properties: [] }
}

test.each<[ContentDraft, boolean]>([
  [absentContent, false],
  [{ kind: 'present', type: 'text', text: emptyRope }, false],
  [{ kind: 'present', type: 'html', text: ropeOf('<p>x</p>') }, true],
])('where the text lies: %#', (content, hasContent) => {
  const schema = schemaOf(
    { name: 'title', isSearchable: true },
    { name: 'notes' },
    { name: 'empty', isSearchable: true },
  )
  const properties = [text('title', 'x'), text('notes', 'y'), text('empty', '  '), text('unheardOf', 'z')]
  expect(searchedText({ acl: [], properties, content }, schema)).toEqual({
    hasContent,
    searchable: ['title'],
    unsearchable: ['notes'],
  })
})

test.each([
  ['nothing queryable', [{ name: 'title', labels: ['title'] }], undefined],
  [
    'the title',
    [
      { name: 'code', isQueryable: true },
      { name: 'title', labels: ['title'], isQueryable: true },
    ],
    'title',
  ],
  [
    'what must match exactly',
    [
      { name: 'title', labels: ['title'], isQueryable: true },
      { name: 'code', isQueryable: true, isExactMatchRequired: true },
    ],
    'code',
  ],
  [
    'what has a value',
    [
      { name: 'title', isQueryable: true },
      { name: 'other', isQueryable: true },
    ],
    'title',
  ],
  ['no number', [{ name: 'code', type: 'int64', isQueryable: true }], undefined],
])('an item is looked for by %s', (_name, properties, property) => {
  const members = { acl: [], properties: [text('title', 'A  title'), text('code', 'C-1')], content: absentContent }
  const probe = contentProbe(members, schemaOf(...properties))
  expect(probe?.property).toBe(property)
  if (property === 'title') expect(probe?.value).toBe('A title')
})
