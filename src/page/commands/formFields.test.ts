import { expect, test } from 'vitest'
import { schemaOf } from '../../domain/testing/ruleExamples/exampleSchema.ts'
import { formFields } from './formFields.ts'

test('The form has fields of its own, those of the schema and those that are named by hand, each once', () => {
  const value = { kind: 'absent' } as const
  const properties = ['title', 'a/b', ''].map((name) => ({ name, type: 'string' as const, value }))
  const schema = schemaOf({ name: 'title', type: 'String' }, { name: 'url', type: 'String' })
  expect(formFields({ properties }, schema).map(({ name }) => name)).toEqual([
    'Connection',
    'Item ID',
    'Access',
    'Content',
    'Sensitivity label',
    'title',
    'url',
    'a/b',
  ])
  expect(formFields({ properties }, undefined).at(-1)).toEqual({
    name: 'a/b',
    place: { in: 'body', pointer: '/properties/a~1b' },
  })
})
