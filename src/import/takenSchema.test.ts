import { expect, test } from 'vitest'
import { readSchemaText } from '../domain/schemaSource/readSchemaText.ts'
import { announcement } from '../ui/announce.ts'
import { inSlices } from '../ui/inSlices.ts'
import { takenSchema } from './takenSchema.ts'

const schema = '{"properties": [{"name": "title", "type": "String"}]}'

test.each([
  [schema, false, undefined, 'The schema is in use.'],
  [schema, true, undefined, 'The schema is kept. Graph’s own stays in use.'],
  ['{', false, 'column', ''],
  ['{}', false, 'schema', ''],
])('%s, while Graph’s own is in force: %s', async (text, isGraphInForce, why, said) => {
  announcement.set({ text: '' })
  const told = takenSchema(await inSlices(readSchemaText(text)), isGraphInForce)
  if (why === undefined) expect(told).toBeUndefined()
  else expect(told).toContain(why)
  expect(announcement.get().text).toBe(said)
})
