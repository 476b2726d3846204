// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { announcement } from '../../ui/announce.ts'
import { lateFields } from './lateFields.ts'
import { renderInput } from './testing/renderInput.tsx'

beforeAll(lateFields.ask)

const list = 'Adele Vance <adele@b.example>; Tomas Okafor <tomas@b.example>'
const adele = { entraDisplayName: 'Adele Vance', email: 'adele@b.example' }
const tomas = { entraDisplayName: 'Tomas Okafor', email: 'tomas@b.example' }
const said = 'Made 2 people of it: Adele Vance and Tomas Okafor.'

test('a list that is pasted is a person each, with the way back', () => {
  const { value } = renderInput('principalCollection', peopleOf({ upn: 'x' }, {}))
  expect(paste(nameBox(1), list)).toBe(false)
  expect(value()).toEqual(peopleOf({ upn: 'x' }, adele, tomas))
  expect(announcement.get().text).toBe(said)
  expect(screen.getByText(said)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Undo taking it apart' }))
  expect(value()).toEqual(peopleOf({ upn: 'x' }, {}))
  expect(document.activeElement).toBe(nameBox(1))
  // Whoever pastes it again means it so.
  expect(paste(nameBox(1), list)).toBe(true)
})

test('a list that is typed and left is taken apart, and stays as it was once that is wanted back', () => {
  const { value } = renderInput('principalCollection', peopleOf({}))
  fireEvent.change(nameBox(), { target: { value: list } })
  expect(value()).toEqual(peopleOf({ entraDisplayName: list }))
  fireEvent.blur(nameBox())
  expect(value()).toEqual(peopleOf(adele, tomas))
  fireEvent.click(screen.getByRole('button', { name: 'Undo taking it apart' }))
  fireEvent.blur(nameBox())
  expect(value()).toEqual(peopleOf({ entraDisplayName: list }))
})

test('one name with its address fills both fields of one person, from either of them', () => {
  const { value } = renderInput('principal', peopleOf({}))
  paste(screen.getByLabelText('Email'), 'Adele Vance <adele@b.example>')
  expect(value()).toEqual(peopleOf(adele))
  expect(screen.getByText('Put into Name and Email.')).toBeDefined()
  fireEvent.change(nameBox(), { target: { value: 'Adele' } })
  expect(screen.queryByText(/^Put into/)).toBeNull()
})

test.each([
  ['a name', 'Adele Vance', 'Name', {}],
  ['more people than there is room for', list, 'Name', {}],
  ['another address than the one that is there', 'Adele <other@b.example>', 'Name', { email: 'adele@b.example' }],
  ['a part of a name', list, 'Name', { entraDisplayName: 'Dr.' }],
  ['a user principal name', 'adele@b.example', 'User principal name (upn)', {}],
])('%s is pasted as it is', (_, text, label, person) => {
  renderInput('principal', peopleOf(person))
  expect(paste(screen.getByLabelText(label), text)).toBe(true)
})

function nameBox(index = 0): HTMLElement {
  return screen.getAllByLabelText('Name')[index] ?? document.body
}

/** True when the browser puts the text into the box by itself. */
function paste(box: HTMLElement, text: string): boolean {
  return fireEvent.paste(box, { clipboardData: { getData: () => text } })
}

function peopleOf(...people: readonly object[]) {
  return { kind: 'people', people } as const
}
