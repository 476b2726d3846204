// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { LostPart } from '../store/assembleDraft.ts'
import { LostPartsNotice } from './LostPartsNotice.tsx'

test.each<[readonly LostPart[], RegExp]>([
  [[{ kind: 'content' }], /did not keep all of the content\. .* Check that field before/],
  [[{ kind: 'property', name: 'title' }], /did not keep all of title\. /],
  [
    [{ kind: 'property', name: 'title' }, { kind: 'property', name: 'tags' }, { kind: 'content' }],
    /did not keep all of title, tags, and the content\. .* Check those fields before/,
  ],
])('%j is named, until it is dismissed', (parts, words) => {
  render(<LostPartsNotice parts={parts} />)
  expect(screen.getByRole('alert').textContent).toMatch(words)
  act(() => screen.getByRole('button', { name: 'Dismiss' }).click())
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a draft that is whole is no news', () => {
  render(<LostPartsNotice parts={[]} />)
  expect(screen.queryByRole('alert')).toBeNull()
})
