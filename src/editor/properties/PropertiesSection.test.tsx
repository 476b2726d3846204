// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { type ConnectionSchema, readConnectionSchema } from '../../domain/connectionSchema.ts'
import { emptyDraft, type PropertyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import type { Live } from '../../ui/live.ts'
import { useDraftForm } from '../draftForm.ts'
import { type DraftState, useDraftState } from '../draftState.ts'
import { PropertiesSection } from './PropertiesSection.tsx'

const limit = bodyLimitFor('beta')
const title: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'text', text: 'a' } }
const priority: PropertyDraft = { name: 'priority', type: 'int64', value: { kind: 'absent' } }
const reading = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string', labels: ['title'], isSearchable: true, description: 'In one line.' },
    { name: 'priority', type: 'int64' },
  ],
})
const schema = reading.kind === 'schema' ? reading.schema : undefined

describe('with a schema', () => {
  test('each property shows its type, hints and description', () => {
    show([title, priority], schema)
    const control = screen.getByLabelText('title')
    expect(screen.getByText('String').title).toBe('In the payload: String')
    expect(screen.getByText('label title · searchable')).toBeDefined()
    const ids = control.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(ids.map((id) => document.getElementById(id)?.textContent ?? '').join('')).toBe('In one line.')
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
  })

  test('properties cannot be added by hand', () => {
    show([title, priority], schema)
    expect(screen.queryByText('Add property')).toBeNull()
  })
})

describe('without a schema', () => {
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

function show(properties: readonly PropertyDraft[], of: ConnectionSchema | undefined) {
  const context = { apiVersion: 'beta', tenantId: undefined, schema: of } as const
  const initial = { ...emptyDraft, properties }
  const shown: { state?: Live<DraftState> } = {}
  function Form() {
    const form = useDraftForm(initial)
    const state = useDraftState(form, context, limit, false)
    const [filter, setFilter] = useState('')
    Object.assign(shown, { state })
    return (
      <PropertiesSection
        control={form.control}
        state={state}
        isSettling={false}
        schema={of}
        filter={filter}
        onFilter={setFilter}
        notice={null}
      />
    )
  }
  render(<Form />)
  return { properties: () => shown.state?.get().draft.properties ?? [] }
}
