// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ropeOf } from '../domain/rope/textRope.ts'
import type { Layout } from './layout.ts'
import { TextDifference } from './TextDifference.tsx'

test('two texts are shown as one with what differs marked', async () => {
  show('one\ntwo', 'one\nthree', 'unified')
  await waitFor(() => expect(labels()).toEqual(['Draft: Content']))
  expect(screen.queryByText(/^These texts are long/)).toBeNull()
})

test('side by side, each stands under what it is called; another layout takes its place', async () => {
  const { layoutIs } = show('one\ntwo', 'one\nthree', 'sideBySide')
  await waitFor(() => expect(labels()).toEqual(['Stored: Content', 'Draft: Content']))
  expect([screen.getByText('Stored'), screen.getByText('Draft')]).toHaveLength(2)
  layoutIs('unified')
  expect(labels()).toEqual(['Draft: Content'])
})

test('of very long texts only a part is shown, and that is said', async () => {
  const long = (letter: string) => `${letter.repeat(999)}\n`.repeat(220)
  show(long('a'), long('b'), 'unified')
  expect(await screen.findByText(/at most 200,000 characters of it\.$/)).toBeDefined()
})

function labels() {
  return screen.queryAllByRole('textbox').map((text) => text.getAttribute('aria-label'))
}

function show(before: string, after: string, initial: Layout) {
  const [old, now] = [ropeOf(before), ropeOf(after)]
  const view = (layout: Layout) => (
    <TextDifference before={old} after={now} layout={layout} name="Content" theirs="Stored" />
  )
  const { rerender } = render(view(initial))
  return { layoutIs: (layout: Layout) => rerender(view(layout)) }
}
