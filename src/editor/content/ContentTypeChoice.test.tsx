// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ContentType } from '../../domain/itemDraft.ts'
import { ContentTypeChoice } from './ContentTypeChoice.tsx'

test('Text and HTML are the choices of a named group, and the type in force is the one that is checked', () => {
  const { rerender } = render(<ContentTypeChoice type="text" onType={() => undefined} />)
  expect(checked()).toEqual(['Text'])
  rerender(<ContentTypeChoice type="html" onType={() => undefined} />)
  expect(checked()).toEqual(['HTML'])
})

test('a click on the words chooses', () => {
  const chosen: ContentType[] = []
  render(<ContentTypeChoice type="text" onType={(type) => chosen.push(type)} />)
  fireEvent.click(screen.getByText('HTML'))
  expect(chosen).toEqual(['html'])
})

function checked(): readonly string[] {
  const group = screen.getByRole('radiogroup', { name: 'Type of content' })
  return ['Text', 'HTML'].filter((name) => within(group).getByRole<HTMLInputElement>('radio', { name }).checked)
}
