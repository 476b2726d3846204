// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ConnectionSchema, readConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { announcement } from '../../ui/announce.ts'
import { focusPlace } from '../../ui/place.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { type FormAround, showInForm } from '../testing/showInForm.tsx'
import { customFields, PropertiesSection } from './PropertiesSection.tsx'

beforeAll(customFields.ask)

const title: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } }
const priority: PropertyDraft = { name: 'priority', type: 'int64', value: { kind: 'absent' } }
const reading = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string', labels: ['title'], isSearchable: true, description: 'In one line.' },
    { name: 'priority', type: 'int64' },
  ],
})
const schema = reading.kind === 'schema' ? reading.schema : undefined

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
})

describe('with a schema', () => {
  test('each property shows what it is for and its description; the switch adds the words of the schema, and is remembered', async () => {
    show([title, priority], schema)
    const control = screen.getByLabelText('title')
    expect(await screen.findByText('Shown as the title · found by search')).toBeDefined()
    expect(descriptionOf(control)).toBe('In one line.')
    expect(screen.queryByText(/^String/)).toBeNull()
    fireEvent.click(screen.getByRole('switch', { name: 'Schema details', checked: false }))
    expect(screen.getByText('String · label title · searchable')).toBeDefined()
    cleanup()
    show([title, priority], schema)
    fireEvent.click(screen.getByRole('switch', { name: 'Schema details', checked: true }))
    expect(screen.queryByText(/^String/)).toBeNull()
  })

  test('title and link come first on the screen, and what is sent keeps its order', () => {
    const { properties } = show([priority, title], schema)
    const boxes = () => screen.getAllByRole('textbox').map((box) => box.getAttribute('aria-label'))
    expect(boxes()).toEqual(['title', 'priority'])
    fireEvent.change(screen.getByLabelText('priority'), { target: { value: '2' } })
    expect(properties().map(({ name }) => name)).toEqual(['priority', 'title'])
  })

  test('the filter keeps the fields whose name has its text, and says when there is none', () => {
    show([title, priority], schema)
    const filter = screen.getByLabelText('Filter properties')
    fireEvent.change(filter, { target: { value: ' PRIO ' } })
    expect(screen.queryByLabelText('title')).toBeNull()
    expect(screen.getByLabelText('priority')).toBeDefined()
    fireEvent.change(filter, { target: { value: 'nothing' } })
    expect(screen.getByText('No property has “nothing” in its name.')).toBeDefined()
  })

  test('an edit behind the filter changes the right property', () => {
    const { properties } = show([title, priority], schema)
    fireEvent.change(screen.getByLabelText('Filter properties'), { target: { value: 'priority' } })
    fireEvent.change(screen.getByLabelText('priority'), { target: { value: '2' } })
    expect(properties()).toEqual([title, { ...priority, value: { kind: 'text', text: '2' } }])
  })

  test('a property that the schema does not have stays in sight, named and removable', () => {
    const { properties } = show([title, priority, { ...title, name: 'stranger' }], schema)
    expect(screen.getByLabelText(/^Property name/)).toHaveProperty('readOnly', true)
    expect(screen.getByText(/schema has no property “stranger”/)).toBeDefined()
    fireEvent.click(screen.getByLabelText('Remove property 3'))
    expect(properties()).toEqual([title, priority])
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Properties' }))
    expect(announcement.get().text).toBe('Property 3 removed')
  })

  test('properties cannot be added by hand', () => {
    show([title, priority], schema)
    expect(screen.queryByText('Add property')).toBeNull()
  })
})

describe('without a schema', () => {
  test('a property added is focused at its name, also behind a filter; one removed leaves focus to the button', () => {
    show([title, priority], undefined)
    fireEvent.change(screen.getByLabelText('Filter properties'), { target: { value: 'priority' } })
    fireEvent.click(screen.getByText('Add property'))
    expect(document.activeElement).toBe(nameOf(3))
    expect(announcement.get().text).toBe('Property 3 added')
    fireEvent.click(screen.getByLabelText('Remove property 3'))
    expect(document.activeElement?.textContent).toBe('Add property')
    expect(announcement.get().text).toBe('Property 3 removed')
  })

  test('the filter finds names typed by hand, and leaves a row in sight while it is renamed', () => {
    show([priority], undefined)
    fireEvent.click(screen.getByText('Add property'))
    fireEvent.change(nameOf(2), { target: { value: 'summary' } })
    const filter = screen.getByLabelText('Filter properties')
    fireEvent.change(filter, { target: { value: 'summ' } })
    expect(screen.queryByLabelText('Property 1')).toBeNull()
    fireEvent.change(nameOf(2), { target: { value: 'other' } })
    expect(nameOf(2)).toHaveProperty('value', 'other')
    fireEvent.change(filter, { target: { value: 'summa' } })
    expect(screen.queryByLabelText('Property 2')).toBeNull()
  })

  test('a property without a name is no news while it is new; then the name is marked, and found', () => {
    show([{ ...title, name: '' }], undefined)
    const value = screen.getByLabelText('Property value')
    expect(nameOf(1).getAttribute('aria-invalid')).toBe('false')
    focusPlace('/properties/')
    expect(document.activeElement).toBe(nameOf(1))
    fireEvent.blur(nameOf(1))
    expect(nameOf(1).getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(nameOf(1))).toBe('Name this property as the schema does.')
    expect(value.getAttribute('aria-invalid')).toBe('false')
    expect(descriptionOf(value)).toBe('')
  })

  test.each([
    ['there twice', [title, title], '/properties/title', 'is there twice'],
    ['that is an annotation', [{ ...title, name: 'a@b' }], '/properties/a@b', 'has no @'],
  ])('a name %s is marked and found at the name, not at the value', (_, properties, place, message) => {
    show(properties, undefined)
    expect(nameOf(1).getAttribute('aria-invalid')).toBe('true')
    expect(descriptionOf(nameOf(1))).toContain(message)
    focusPlace(place)
    expect(document.activeElement).toBe(nameOf(1))
  })

  test('a problem of the value is marked and found at the value', () => {
    show([{ ...priority, value: { kind: 'text', text: 'x' } }], undefined)
    expect(screen.getByLabelText('priority').getAttribute('aria-invalid')).toBe('true')
    expect(nameOf(1).getAttribute('aria-invalid')).toBe('false')
    focusPlace('/properties/priority')
    expect(document.activeElement).toBe(screen.getByLabelText('priority'))
  })

  test('that there is no property at all is tied to the button that mends it', () => {
    show([], undefined, true)
    expect(descriptionOf(screen.getByText('Add property'))).toMatch(/^Fill in at least one property/)
  })

  test('a property is added, named, typed and filled by hand', () => {
    const { properties } = show([], undefined)
    fireEvent.click(screen.getByText('Add property'))
    const group = within(screen.getByLabelText('Property 1'))
    fireEvent.change(group.getByLabelText('Property value'), { target: { value: '1' } })
    fireEvent.change(group.getByLabelText(/^Property name/), { target: { value: 'relatedTickets' } })
    fireEvent.change(group.getByLabelText('Property type'), { target: { value: 'int64Collection' } })
    expect(properties()).toEqual([
      { name: 'relatedTickets', type: 'int64Collection', value: { kind: 'list', elements: ['1'] } },
    ])
  })
})

test('names typed by hand are known when a schema comes that has them: each row becomes its field, the last one too', () => {
  function Section({ form, state }: Pick<FormAround, 'form' | 'state'>) {
    const [known, setKnown] = useState<ConnectionSchema>()
    return (
      <>
        <button type="button" onClick={() => setKnown(schema)}>
          The schema is registered
        </button>
        <PropertiesSection
          form={form}
          state={state}
          isSettling={false}
          schema={known}
          filter=""
          onFilter={() => undefined}
          notice={null}
        />
      </>
    )
  }
  const { draft } = showInForm({}, ({ form, state }) => <Section form={form} state={state} />)
  for (const [index, name] of ['title', 'priority'].entries()) {
    fireEvent.click(screen.getByText('Add property'))
    fireEvent.change(nameOf(index + 1), { target: { value: name } })
  }
  const typed = draft().properties
  fireEvent.click(screen.getByText('The schema is registered'))
  expect(screen.queryByLabelText(/^Property name/)).toBeNull()
  expect(screen.queryByRole('button', { name: /^Remove property/ })).toBeNull()
  expect(screen.getAllByRole('textbox').map((box) => box.getAttribute('aria-label'))).toEqual(['title', 'priority'])
  expect(draft().properties).toBe(typed)
})

function nameOf(number: number): HTMLElement {
  return within(screen.getByLabelText(`Property ${number}`)).getByLabelText(/^Property name/)
}

function show(properties: readonly PropertyDraft[], of: ConnectionSchema | undefined, showsMissing = false) {
  function Section({ form, state }: Pick<FormAround, 'form' | 'state'>) {
    const [filter, setFilter] = useState('')
    return (
      <PropertiesSection
        form={form}
        state={state}
        isSettling={false}
        schema={of}
        filter={filter}
        onFilter={setFilter}
        notice={null}
      />
    )
  }
  const { draft } = showInForm({ properties }, ({ form, state }) => <Section form={form} state={state} />, {
    schema: of,
    showsMissing,
  })
  return { properties: () => draft().properties }
}
