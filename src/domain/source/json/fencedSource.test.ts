import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { readFencedSource } from './fencedSource.ts'
import { readJsonSource } from './jsonSource.ts'

const item = '{"acl":[],"properties":{}}'
const read = (source: string) => finished(readFencedSource(source, readJsonSource))

test('The one item among blocks is taken', () => {
  expect(read(`Send it:\n\n\`\`\`json\n${item}\n\`\`\`\n\nand then\n\n\`\`\`json\n{"a":1}\n\`\`\``)).toMatchObject({
    kind: 'payload',
    format: 'a payload in a block of code',
    remarks: ['The text around the code blocks is left out.'],
  })
})

test('Of several items one is chosen', () => {
  const reading = read(`\`\`\`\n${item}\n\`\`\`\n\`\`\`\n{"acl":[],"properties":{"title":"Two"}}\n\`\`\``)
  expect(reading?.kind === 'items' && reading.items.map(({ title }) => title)).toEqual(['Block 1', 'Two'])
})

test.each([
  ['an error answer', '```\n{"error":{"code":"x","message":"y"}}\n```', 'error answer'],
  ['a schema', '```\n{"baseType":"x","properties":[]}\n```', 'schema'],
  ['neither', '```\n{"a":1}\n```', undefined],
  ['no block', 'words', undefined],
])('Blocks with %s', (_, source, kind) => {
  expect(read(source)?.kind).toBe(kind)
})

test('A secret in the words around is found', () => {
  const source = `Authorization: Bearer s3cret-token\n\n\`\`\`\n${item}\n\`\`\``
  expect(replaceSecrets(source, read(source)?.secrets ?? [])).not.toContain('s3cret')
})
