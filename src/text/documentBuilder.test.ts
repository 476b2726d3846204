import { Text } from '@codemirror/state'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentBuilder } from './documentBuilder.ts'

test('However the lines come, the document has all of them in order', () => {
  const line = fc.string().map((text) => text.replaceAll('\n', ''))
  fc.assert(
    fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 80 }), { minLength: 1 }), (groups) => {
      const builder = documentBuilder()
      for (const lines of groups) builder.add(lines)
      const document = builder.finish()
      expect(document).toBeInstanceOf(Text)
      expect(document.toString()).toBe(groups.flat().join('\n'))
    }),
  )
})

test('More lines than are kept waiting are all there, and in order', () => {
  const builder = documentBuilder()
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${index}`)
  for (let start = 0; start < lines.length; start += 700) builder.add(lines.slice(start, start + 700))
  expect(builder.finish().toString()).toBe(lines.join('\n'))
})

test('Without a line it is empty', () => {
  expect(documentBuilder().finish().length).toBe(0)
})
