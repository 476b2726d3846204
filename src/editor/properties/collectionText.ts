import type { ReactNode } from 'react'
import { inWords } from '../../domain/limits.ts'
import type { PropertyInputProps } from './propertyInput.ts'

/** What either way of editing a collection is given. */
export interface CollectionProps extends PropertyInputProps {
  readonly elements: readonly string[]
  readonly onElements: (elements: readonly string[]) => void
  /** The button that leads to the other way of editing, and for dates the one that adds a date. */
  readonly toggle: ReactNode
}

/** The lines of a text that was pasted or typed, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/)
}

/** The elements that a text of lines stands for: one for each line that is not empty. */
export function elementsInText(text: string): readonly string[] {
  return linesOf(text).filter((line) => line !== '')
}

/** How many elements there are, in words. */
export function elementCountText(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'element' : 'elements'}`
}
