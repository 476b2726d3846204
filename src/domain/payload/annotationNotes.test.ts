import { expect, test } from 'vitest'
import { annotationNotes } from './annotationNotes.ts'

test.each(Object.entries(annotationNotes))('%s is explained in a sentence, with the page that proves it', (_, note) => {
  expect(note.text).toMatch(/\.$/)
  expect(new URL(note.link).hostname).toBe('learn.microsoft.com')
})
