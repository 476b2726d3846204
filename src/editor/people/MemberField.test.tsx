// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { PersonField } from '../../domain/people/personEntity.ts'
import { MemberField } from './MemberField.tsx'

const field = (kind: PersonField['kind'], choices: readonly string[] = []): PersonField => {
  return { path: ['a'], label: 'Label', kind, choices, isMain: true }
}

test('what is doubtful is said at the field', () => {
  show(field('date'), '31.1.2026')
  expect(screen.getByLabelText(/^Label/).getAttribute('aria-describedby')).toBe(
    screen.getByText('Write the day as 2026-01-31.').id,
  )
})

test('a value beside the documented ones is an option too, and is said', () => {
  show(field('choice', ['work']), 'Work')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Not set', 'work', 'Work'])
  expect(screen.getByText('Microsoft documents work.')).toBeDefined()
})

test('a flag is yes or no', () => {
  const told = show(field('flag'), 'true')
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'false' } })
  expect(told).toEqual(['false'])
})

test('an empty line stays while it is typed', () => {
  show(field('texts'), 'a')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'a\n' } })
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('a\n')
})

test('what no field can show cannot be typed over', () => {
  show(field('text'), undefined)
  expect(screen.getByRole<HTMLInputElement>('textbox').disabled).toBe(true)
})

function show(of: PersonField, initial: string | undefined) {
  const told: string[] = []
  function Shown() {
    const [text, setText] = useState(initial)
    return (
      <MemberField
        field={of}
        text={text}
        onText={(next) => {
          told.push(next)
          // As the draft keeps it.
          setText(next.split('\n').filter(Boolean).join('\n'))
        }}
      />
    )
  }
  render(<Shown />)
  return told
}
