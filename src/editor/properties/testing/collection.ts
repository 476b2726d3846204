import { fireEvent, screen } from '@testing-library/react'
import type { ValueDraft } from '../../../domain/itemDraft.ts'
import { renderInput } from './renderInput.tsx'

/** Shows a collection with these elements: as chips, or as lines when there are many. */
export function showCollection(
  elements: readonly string[],
  propertyType: 'stringCollection' | 'int64Collection' = 'stringCollection',
) {
  return renderInput(propertyType, elements.length === 0 ? { kind: 'absent' } : listOf(...elements))
}

/** The value of a collection that has these elements. */
export function listOf(...elements: readonly string[]): ValueDraft {
  return { kind: 'list', elements }
}

/** Clicks the button of this name, which takes the focus as a browser gives it. */
export function press(name: string): void {
  const button = screen.getByRole('button', { name })
  button.focus()
  fireEvent.click(button)
}

/** Puts a text into a box, in the place of what is there. */
export function typeInto(control: HTMLElement, value: string): void {
  fireEvent.change(control, { target: { value } })
}
