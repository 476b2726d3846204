// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { longestBoxText } from '../../domain/valueDraft.ts'
import { renderInput } from './testing/renderInput.tsx'

// The editor of long texts needs a layout.
vi.mock(import('../../text/LazyTextDocument.tsx'), async () => ({
  LazyTextDocument: (await import('../testing/PlainDocument.tsx')).PlainDocument,
}))

test('a text starts as one line, and keeps its spaces and line breaks', () => {
  const { control, value } = renderInput('string')
  expect(control().getAttribute('rows')).toBe('1')
  fireEvent.change(control(), { target: { value: ' a\n\tb ' } })
  expect(value()).toEqual({ kind: 'text', text: ' a\n\tb ' })
  expect(control()).toHaveProperty('value', ' a\n\tb ')
})

test('the longest text of a box is still in a box; a character more makes a document of it', () => {
  const { control, value } = renderInput('string', { kind: 'text', text: 'x'.repeat(longestBoxText) })
  expect(control().getAttribute('aria-roledescription')).toBeNull()
  fireEvent.change(control(), { target: { value: 'x'.repeat(longestBoxText + 1) } })
  expect(control().getAttribute('aria-roledescription')).toBe('document')
  expect(value()).toMatchObject({ kind: 'longText', text: { length: longestBoxText + 1 } })
})

test('a document that is emptied is not sent', () => {
  const { control, value } = renderInput('string', { kind: 'longText', text: ropeOf('long') })
  expect(control()).toHaveProperty('value', 'long')
  fireEvent.change(control(), { target: { value: 'longer' } })
  expect(value()).toMatchObject({ kind: 'longText', text: { length: 6 } })
  fireEvent.change(control(), { target: { value: '' } })
  expect(value()).toEqual({ kind: 'absent' })
})
