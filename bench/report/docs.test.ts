import { expect, test } from 'vitest'
import { withTable } from './docs.ts'

const document = 'Before.\n\n<!-- bench: begin -->\n\nold\n\n<!-- bench: end -->\n\nAfter.\n'

test('the table takes the place of the old one, and nothing else changes', () => {
  const written = withTable(document, 'new')
  expect(written).toBe(document.replace('old', 'new'))
  expect(withTable(written, 'new')).toBe(written)
})

test('a document without the markers is left alone, with a reason', () => {
  expect(() => withTable('Before.', 'new')).toThrow('bench: begin')
})
