import { expect, test } from 'vitest'
import { literalCode, mostCode, programCode } from './programCode.ts'

test('Code comes with its language and its secrets', () => {
  const code = programCode('const token = "s3cret";\nawait client.api("/x").put({});')
  expect(code).toMatchObject({
    kind: 'program code',
    words: { name: 'JavaScript' },
    secrets: [{ name: 'a token (token)' }],
  })
  expect(programCode('words')).toBeUndefined()
  expect(programCode("acl: [],\nproperties: { title: 'One' },")?.text).toBe(
    "{acl: [],\nproperties: { title: 'One' },\n}",
  )
})

test('A literal is code where it stops being JSON', () => {
  expect(literalCode('{acl: []}', 1)?.words.name).toBe('JavaScript')
  expect(literalCode('{"a": True}', 6)?.words.name).toBe('Python')
  expect(literalCode('{"a": }', 6)).toBeUndefined()
  expect(literalCode(`{acl: "${'x'.repeat(mostCode)}"}`, 1)).toBeUndefined()
})
