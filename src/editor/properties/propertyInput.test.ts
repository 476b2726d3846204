import { expect, test } from 'vitest'
import type { ValueDraft } from '../../domain/itemDraft.ts'
import { shownText, typedValue } from './propertyInput.ts'

test.each<[ValueDraft, string]>([
  [{ kind: 'text', text: ' a\n' }, ' a\n'],
  [{ kind: 'text', text: '' }, ''],
  [{ kind: 'absent' }, ''],
  [{ kind: 'null' }, ''],
  [{ kind: 'list', elements: ['a'] }, ''],
])('%j shows %j', (value, text) => {
  expect(shownText(value)).toBe(text)
})

test.each<[string, ValueDraft]>([
  ['a', { kind: 'text', text: 'a' }],
  [' ', { kind: 'text', text: ' ' }],
  ['', { kind: 'absent' }],
])('typing %j means %j', (text, value) => {
  expect(typedValue(text)).toEqual(value)
})
