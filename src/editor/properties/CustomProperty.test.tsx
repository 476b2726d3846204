// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { absent, type PropertyDraft } from '../../domain/itemDraft.ts'
import { changeIn } from '../testing/changeIn.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { CustomProperty } from './CustomProperty.tsx'

const nameless: PropertyDraft = { name: '', type: 'string', value: absent }
const note: PropertyDraft = { name: 'note', type: 'string', value: { kind: 'text', text: 'a' } }

test('the value is called by the name of the property, as soon as it has one', () => {
  const { property } = show(nameless)
  expect(screen.getByLabelText('Property value')).toBeDefined()
  fireEvent.change(nameBox(), { target: { value: ' my note ' } })
  expect(property()?.name).toBe(' my note ')
  fireEvent.change(screen.getByLabelText('my note'), { target: { value: 'a' } })
  expect(property()?.value).toEqual({ kind: 'text', text: 'a' })
})

test('the box of the value is labelled for the eye too, and still called by the name of the property', () => {
  show(note)
  expect(screen.getByText('Value')).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'note' })).toBeDefined()
})

test('another type keeps what is typed, there and back', () => {
  const { property } = show(note)
  const types = screen.getByLabelText('Property type')
  expect(types).toHaveProperty('value', 'string')
  fireEvent.change(types, { target: { value: 'stringCollection' } })
  expect(property()).toEqual({ ...note, type: 'stringCollection', value: { kind: 'list', elements: ['a'] } })
  expect(screen.getByRole('button', { name: 'Remove a' })).toBeDefined()
  fireEvent.change(types, { target: { value: 'string' } })
  expect(property()).toEqual(note)
})

test('the types are those of a schema, by the names that its documentation has', () => {
  show(note)
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent)
  expect(names.slice(0, 3)).toEqual(['String', 'Int64', 'Double'])
  expect(names).toContain('PrincipalCollection')
})

test('a name is missed once its box was left, and said at the name alone', () => {
  show(nameless)
  expect([nameBox().getAttribute('aria-invalid'), descriptionOf(nameBox())]).toEqual(['false', ''])
  fireEvent.blur(nameBox())
  expect(nameBox().getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(nameBox())).toBe('Name this property as the schema does.')
  expect(descriptionOf(screen.getByLabelText('Property value'))).toBe('')
})

test('a value at fault is said at the value, not at the name', () => {
  show({ name: 'count', type: 'int64', value: { kind: 'text', text: 'x' } })
  const value = screen.getByLabelText('count')
  expect(value.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(value)).toMatch(/whole number/)
  expect([nameBox().getAttribute('aria-invalid'), descriptionOf(nameBox())]).toEqual(['false', ''])
})

test('a property that the schema does not have keeps its name, and can be changed and taken away', () => {
  const { property, removed } = show(note, false)
  expect(nameBox()).toHaveProperty('readOnly', true)
  fireEvent.change(screen.getByLabelText('note'), { target: { value: 'b' } })
  expect(property()?.value).toEqual({ kind: 'text', text: 'b' })
  fireEvent.click(screen.getByRole('button', { name: 'Remove property 1' }))
  expect(removed).toEqual([0])
})

test('whether it is sent is said beside it', () => {
  show(note)
  expect(screen.getByRole('button', { name: 'note: included' })).toBeDefined()
  fireEvent.change(screen.getByLabelText('note'), { target: { value: '' } })
  expect(screen.getByRole('button', { name: 'note: left out' })).toBeDefined()
})

function nameBox(): HTMLElement {
  return screen.getByLabelText(/^Property name/)
}

function show(initial: PropertyDraft, isInSchema?: false) {
  const removed: number[] = []
  const remove = (index: number) => removed.push(index)
  const { draft } = showInForm({ properties: [initial] }, ({ form, state }) => (
    <CustomProperty state={state} index={0} isInSchema={isInSchema} onChange={changeIn(form)} onRemove={remove} />
  ))
  return { property: () => draft().properties[0], removed }
}
