import { expect, test } from 'vitest'
import { waitingText } from './jsonEditorState.ts'

const place = { line: 1234, column: 12, excerpt: '' }

test.each([
  [{ kind: 'in form' }, undefined],
  [{ kind: 'typing' }, undefined],
  [
    { kind: 'broken', at: 7, expected: 'a comma or }', place },
    'The form waits. Line 1,234, column 12: expected a comma or }.',
  ],
  [{ kind: 'not an item', why: 'This is a list.' }, 'The form waits. This is a list.'],
] as const)('%j: %s', (status, text) => {
  expect(waitingText(status)).toBe(text)
})
