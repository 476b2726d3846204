// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { annotationNotes } from '../domain/payload/annotationNotes.ts'
import { AnnotationMark } from './AnnotationMark.tsx'

test.each(['nonAsciiString', 'collection', 'dateTimeCollection', 'principalCollection', 'principal'] as const)(
  'the mark of %s says why its line is there, in its name and in its bubble',
  (reason) => {
    render(<AnnotationMark reason={reason} />)
    const { text } = annotationNotes[reason]
    const mark = screen.getByRole('button', { name: `Why this line is here: ${text}` })
    act(() => mark.focus())
    expect(document.querySelector('[popover]')?.getAttribute('data-hint')).toBe(text)
  },
)
