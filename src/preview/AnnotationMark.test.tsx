// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { annotationNotes } from '../domain/payload/annotationNotes.ts'
import { shownPlace } from '../ui/shownPlace.ts'
import { AnnotationMark } from './AnnotationMark.tsx'

test.each(['nonAsciiString', 'collection', 'dateTimeCollection', 'principalCollection', 'principal'] as const)(
  'the mark of %s says why its line is there, in its name and in its bubble',
  (reason) => {
    render(<AnnotationMark reason={reason} pointer="/properties/title" />)
    const { text } = annotationNotes[reason]
    const mark = screen.getByRole('button', { name: `Why this line is here: ${text}` })
    act(() => mark.focus())
    expect(document.querySelector('[popover]')?.getAttribute('data-hint')).toBe(text)
  },
)

test('a press shows the field of its line, and the bubble stays', () => {
  Element.prototype.scrollIntoView = () => undefined
  document.body.insertAdjacentHTML('beforeend', '<input data-place="/properties/tags">')
  render(<AnnotationMark reason="collection" pointer="/properties/tags" />)
  const mark = screen.getByRole('button')
  act(() => mark.focus())
  fireEvent.click(mark)
  expect(shownPlace.get()).toBe('/properties/tags')
  expect(document.querySelector('[popover]')?.matches(':popover-open')).toBe(true)
  shownPlace.set('')
})
