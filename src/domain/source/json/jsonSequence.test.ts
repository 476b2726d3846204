import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { readJsonSequence } from './jsonSequence.ts'

function titles(source: string): readonly string[] | undefined {
  const reading = finished(readJsonSequence(source))
  return reading?.kind === 'items' ? reading.items.map(({ title }) => title) : undefined
}

test.each([
  ['{"id":"A"}\n{"id":"B"}\n', ['A', 'B']],
  ['\ufeff{"id":"A"}\r\n\r\n{"id":"B"}', ['A', 'B']],
  ['{\n"id":"A"\n}\n{\n"id":"B"\n}', ['A', 'B']],
  ['{"id":"A"}\n{"id":\n{"id":"C"}', ['A', 'Item 2 (cannot be read)', 'C']],
  ['{"id":"A"}\n{"error":{"code":"x"}}', ['A', 'Item 2 (an error answer)']],
])('%j has %j', (source, expected) => {
  expect(titles(source)).toEqual(expected)
})

test.each(['{"id":"A"}', '{"id":"A"} and then words', '{"id":', 'words', '', '[1]\n[2]'])(
  '%j is no such list',
  (source) => {
    expect(titles(source)).toBeUndefined()
  },
)

test('Ten thousand lines are read in time that grows with their length', () => {
  const source = Array.from({ length: 10_000 }, (_, index) => `{"id":"T${index}","acl":[]}`).join('\n')
  expect(titles(source)).toHaveLength(10_000)
})

test('More than anybody chooses from is named before it is read', () => {
  const reading = finished(readJsonSequence('{}\n'.repeat(60_000)))
  expect(reading?.kind === 'nothing' && reading.why).toContain('more than 50,000 JSON texts')
})
