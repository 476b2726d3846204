// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { ContentDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { ContentSection } from './ContentSection.tsx'
import { contentWanted } from './contentWanted.ts'
import { typeChosen } from './typeChosen.ts'

// The editor of long texts needs a layout.
vi.mock(import('../../text/LazyTextDocument.tsx'), async () => ({
  LazyTextDocument: (await import('../testing/PlainDocument.tsx')).PlainDocument,
}))

test('an item without content says so, and can have an empty one on purpose', () => {
  const { content } = show({ kind: 'absent', type: 'html' })
  expect(screen.getByRole('region', { name: 'Content' }).textContent).toContain(
    'No content. Copilot can answer only from the properties.',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Send empty content' }))
  expect(content()).toMatchObject({ kind: 'present', type: 'html', text: { length: 0 } })
  expect(screen.getByText(/^Sent as empty text\./)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Leave content out' }))
  expect(content()).toEqual({ kind: 'absent', type: 'html' })
})

test('what is typed is the content, as typed; emptied it is not sent, and its type stays', () => {
  const { content } = show({ kind: 'absent', type: 'html' })
  fireEvent.change(textBox(), { target: { value: ' <p>a</p>\n' } })
  expect(content()).toMatchObject({ kind: 'present', type: 'html' })
  expect(textOf(content())).toBe(' <p>a</p>\n')
  expect(screen.queryByText(/^No content/)).toBeNull()
  // A line in its place: the box above it does not move.
  expect(screen.getByText('10 characters')).toBeDefined()
  fireEvent.change(textBox(), { target: { value: '' } })
  expect(content()).toEqual({ kind: 'absent', type: 'html' })
  expect(screen.getByText(/^No content/)).toBeDefined()
})

test('another type keeps the text, and tells the editor', () => {
  const { content } = show({ kind: 'present', type: 'text', text: ropeOf('<p>a</p>') })
  expect(textBox().getAttribute('aria-roledescription')).toBe('document')
  fireEvent.click(screen.getByRole('radio', { name: 'HTML' }))
  expect([content().type, textOf(content())]).toEqual(['html', '<p>a</p>'])
  expect(typeChosen.get()).toBe('html')
  expect(textBox().getAttribute('aria-roledescription')).toBe('HTML')
  fireEvent.change(textBox(), { target: { value: '<p>b</p>' } })
  fireEvent.click(screen.getByRole('radio', { name: 'Text' }))
  expect([content().type, textOf(content())]).toEqual(['text', '<p>b</p>'])
})

test('what its tools want in its place is taken, type and text', () => {
  const { content } = show({ kind: 'present', type: 'text', text: ropeOf('a') })
  act(() => contentWanted.set({ kind: 'present', type: 'html', text: ropeOf('<h1>a</h1>') }))
  expect([content().type, textOf(content())]).toEqual(['html', '<h1>a</h1>'])
  expect(contentWanted.get()).toBeUndefined()
})

test('what is wrong with the text is read out for it; a warning does not make it invalid', () => {
  show({ kind: 'present', type: 'text', text: ropeOf('half a pair: \ud83d') })
  expect(descriptionOf(textBox())).toMatch(/^Half of a character pair/)
  expect(textBox().getAttribute('aria-invalid')).toBe('false')
  fireEvent.change(textBox(), { target: { value: 'whole' } })
  expect(descriptionOf(textBox())).toBe('')
})

function textBox(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Content' })
}

function textOf(content: ContentDraft): string | undefined {
  return content.kind === 'present' ? content.text.toString() : undefined
}

function show(initial: ContentDraft) {
  const { draft } = showInForm({ content: initial }, (form) => (
    <ContentSection control={form.control} state={form.state} />
  ))
  return { content: () => draft().content }
}
