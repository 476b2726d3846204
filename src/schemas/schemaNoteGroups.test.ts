import { expect, test } from 'vitest'
import { schemaNote } from '../domain/schemaSource/schemaNote.ts'
import { schemaNoteGroups } from './schemaNoteGroups.ts'

test('Notes of a rule stand together, and more than three are counted', () => {
  const at = { pointer: '', at: 0 }
  const notes = [1, 2, 3, 4, 5].map((number) => schemaNote('schema-flag-text', `Flag ${number}.`, at))
  expect(
    schemaNoteGroups('\n{}', [
      ...notes.slice(0, 1),
      schemaNote('schema-empty', 'Empty.', { pointer: '', at: 1 }),
      ...notes.slice(1),
    ]),
  ).toEqual([
    {
      rule: 'schema-flag-text',
      lines: ['Line 1: Flag 1.', 'Line 1: Flag 2.', 'Line 1: Flag 3.', 'And 2 more like it.'],
    },
    { rule: 'schema-empty', lines: ['Line 2: Empty.'] },
  ])
})
