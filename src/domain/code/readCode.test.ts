import { expect, test } from 'vitest'
import { codeReading } from '../testing/codeReading.ts'
import { javascriptGrammar } from './javascriptGrammar.ts'

const read = (source: string) => codeReading(source, 'javascript', javascriptGrammar)

test('Several items are several items, each with its title', () => {
  const reading = read(
    'const a = { acl: [], properties: { title: "One" } }; const b = { acl: [], properties: { title: "Two" } };',
  )
  expect(reading).toMatchObject({ kind: 'items', format: 'JavaScript code' })
  expect(reading.kind === 'items' && reading.items.map(({ title }) => title)).toEqual(['One', 'Two'])
})

test('A schema is a schema', () => {
  const source = 'const s = { baseType: "x", properties: [{ name: "title", type: "String" }] }'
  expect(read(source)).toMatchObject({
    kind: 'schema',
    text: '{"baseType":"x","properties":[{"name":"title","type":"String"}]}',
  })
})

test('JSON that stands in the code as JSON is read where nothing else is', () => {
  expect(read('// {"acl":[],"properties":{}}\nconst a = 1')).toMatchObject({
    kind: 'payload',
    format: 'a payload inside other text',
  })
})

test.each([
  ['const a = 1', 'No item stands in it as a whole.'],
  [`const a = 1\n${'// x\n'.repeat(50_000)}`, 'No item stands as a whole in its first 150,000 characters.'],
])('%.20j… is named', (source, why) => {
  const reading = read(source)
  expect(reading.kind === 'nothing' && reading.why).toContain(why)
})

test.each([['`{"acl":[],"properties":{"a":${n},"b":"x, ${m}"}}`', { a: '${n}', b: 'x, ${m}' }]])(
  'What is put into JSON without quotes becomes a text: %s',
  (source, properties) => {
    const reading = read(`client.api("/external/connections/a/items/b").put(${source})`)
    expect(reading.kind === 'payload' && JSON.parse(reading.item.text)).toMatchObject({ properties })
  },
)

test('Of a long program the first part is read', () => {
  const reading = read(`const a = { acl: [], properties: {} }\n${'// x\n'.repeat(50_000)}`)
  expect(reading.kind === 'payload' && reading.remarks).toEqual([
    'It is long: only its first 149,997 characters are read.',
  ])
})
