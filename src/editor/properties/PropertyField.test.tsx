// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { Profiler } from 'react'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConnectionSchema, SchemaProperty } from '../../domain/connectionSchema.ts'
import { absent } from '../../domain/itemDraft.ts'
import { plainProperty } from '../../domain/testing/plainProperty.ts'
import { changeIn } from '../testing/changeIn.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { lateFields } from './lateFields.ts'
import { PropertiesSection } from './PropertiesSection.tsx'
import { PropertyField } from './PropertyField.tsx'
import { friendlyHints } from './schemaWords.ts'

// Every property field asks for its hints once each time it renders, so the calls are the renders.
vi.mock(import('./schemaWords.ts'), { spy: true })

let commits = 0

beforeAll(lateFields.ask)

beforeEach(() => {
  commits = 0
})

describe('a form of 128 properties', () => {
  test('a key in one property renders that field and no other', async () => {
    const { draft } = showForm(128)
    await waitFor(() => expect(new Set(renderedFields()).size).toBe(128), { timeout: 50_000 })
    expect(renderedFields()).toHaveLength(128)

    startCounting()
    fireEvent.change(screen.getByLabelText('p7'), { target: { value: 'a' } })
    expect(draft().properties[7]?.value).toEqual({ kind: 'text', text: 'a' })
    expect(new Set(renderedFields())).toEqual(new Set(['p7']))
    expect(renderedFields().length).toBeLessThanOrEqual(2)
    expect(commits).toBeLessThanOrEqual(2)
  }, 20_000)
})

describe('a property', () => {
  const title: SchemaProperty = {
    ...property(0, 'string'),
    labels: ['title'],
    isSearchable: true,
    description: 'In one line.',
  }

  test('shows its name and what it is for; its description is read out for its control', () => {
    showOne(title)
    expect(screen.getByText('p0')).toBeDefined()
    expect(screen.getByText('Shown as the title · found by search')).toBeDefined()
    expect(descriptionOf(screen.getByLabelText('p0'))).toBe('In one line.')
  })

  test('that the schema does not have shows no hints', () => {
    showOne(undefined)
    expect(renderedFields()).toEqual([])
    expect(descriptionOf(screen.getByLabelText('p0'))).toBe('')
  })

  test('says whether it is sent, as it is typed', () => {
    const { draft } = showOne(title)
    expect(screen.getByRole('button', { name: 'p0: left out' })).toBeDefined()
    fireEvent.change(screen.getByLabelText('p0'), { target: { value: ' a ' } })
    expect(screen.getByRole('button', { name: 'p0: included' })).toBeDefined()
    expect(draft().properties).toEqual([{ name: 'p0', type: 'string', value: { kind: 'text', text: ' a ' } }])
  })

  function showOne(schemaProperty: SchemaProperty | undefined) {
    vi.mocked(friendlyHints).mockClear()
    return showInForm({ properties: [{ name: 'p0', type: 'string', value: absent }] }, ({ form, state }) => (
      <PropertyField
        onChange={changeIn(form)}
        state={state}
        index={0}
        schemaProperty={schemaProperty}
        isDetailed={false}
      />
    ))
  }
})

describe('a form of a few properties', () => {
  test('an edit of the item ID renders no property', () => {
    const { setValue } = showForm(3)
    startCounting()
    act(() => setValue('itemId', 'TICKET42'))
    expect(renderedFields()).toEqual([])
  })

  test('a problem that comes and goes renders its own field only, and is tied to the control', () => {
    showForm(3, 'int64')
    const control = screen.getByLabelText('p1')
    startCounting()
    fireEvent.change(control, { target: { value: 'x' } })
    expect(new Set(renderedFields())).toEqual(new Set(['p1']))
    expect(control.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('The property is left out until it is fixed.')).toBeDefined()
    expect(descriptionOf(control)).toMatch(/whole number/i)
    fireEvent.change(control, { target: { value: '1' } })
    expect(control.getAttribute('aria-invalid')).toBe('false')
    expect(descriptionOf(control)).toBe('')
  })

  test('a key in one field leaves the text of another as it is', () => {
    const { draft } = showForm(3)
    fireEvent.change(screen.getByLabelText('p0'), { target: { value: 'first' } })
    fireEvent.change(screen.getByLabelText('p2'), { target: { value: 'third' } })
    expect(draft().properties.map(({ value }) => (value.kind === 'text' ? value.text : value.kind))).toEqual([
      'first',
      'absent',
      'third',
    ])
  })
})

/** The properties of a connection with this many of one type, in a form of their own. */
function showForm(count: number, type: 'string' | 'int64' = 'string') {
  const schema: ConnectionSchema = { properties: Array.from({ length: count }, (_, index) => property(index, type)) }
  const properties = schema.properties.map(({ name }) => ({ name, type, value: absent }))
  return showInForm(
    { properties },
    ({ form, state }) => (
      <Profiler id="form" onRender={() => commits++}>
        <PropertiesSection
          form={form}
          state={state}
          isSettling={false}
          schema={schema}
          filter=""
          onFilter={() => undefined}
          notice={null}
        />
      </Profiler>
    ),
    { schema },
  )
}

function startCounting(): void {
  vi.mocked(friendlyHints).mockClear()
  commits = 0
}

function renderedFields(): readonly string[] {
  return vi.mocked(friendlyHints).mock.calls.map(([{ name }]) => name)
}

function property(index: number, type: 'string' | 'int64'): SchemaProperty {
  return { ...plainProperty, name: `p${index}`, type, typeName: type }
}
