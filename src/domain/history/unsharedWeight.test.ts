import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import type { ItemDraft, ValueDraft } from '../itemDraft.ts'
import { emptyDraft } from '../itemDraft.ts'
import type { TextRope } from '../rope/textRope.ts'
import { unsharedWeight } from './unsharedWeight.ts'

const long = Text.of(Array.from({ length: 10_000 }, (_, line) => `Line ${line} ${'x'.repeat(100)}`))
const withContent = (text: TextRope): ItemDraft => ({ ...emptyDraft, content: { kind: 'present', type: 'text', text } })
const withValue = (value: ValueDraft): ItemDraft => ({
  ...emptyDraft,
  properties: [{ name: 'p', type: 'stringCollection', value }],
})

test('a key in a long text weighs about the lines around it, another text all of it', () => {
  const typed = long.replace(5000, 5000, Text.of(['k']))
  expect(unsharedWeight(withContent(long), withContent(typed))).toBeLessThan(20_000)
  expect(unsharedWeight(withContent(long), emptyDraft)).toBeGreaterThan(1_000_000)
})

test('an element more in a long list weighs its places, another list all of its texts', () => {
  const elements = Array.from({ length: 1000 }, (_, index) => `Element ${index} ${'x'.repeat(100)}`)
  const more = withValue({ kind: 'list', elements: [...elements, 'last'] })
  expect(unsharedWeight(withValue({ kind: 'list', elements }), more)).toBeLessThan(10_000)
  expect(unsharedWeight(withValue({ kind: 'list', elements }), emptyDraft)).toBeGreaterThan(100_000)
})

test('a draft that shares all weighs next to nothing', () => {
  const draft = withContent(long)
  expect(unsharedWeight(draft, { ...draft, itemId: 'x' })).toBeLessThan(1000)
})
