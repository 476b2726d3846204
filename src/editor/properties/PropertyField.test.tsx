// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { Profiler } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { ConnectionSchema, SchemaProperty } from '../../domain/connectionSchema.ts'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { bodyLimitFor } from '../../domain/limits.ts'
import { type DraftFormHandle, useDraftForm } from '../../item/draftForm.ts'
import { type DraftState, useDraftState } from '../../item/draftState.ts'
import type { Live } from '../../ui/live.ts'
import { PropertiesSection } from './PropertiesSection.tsx'
import { schemaHints } from './schemaHints.ts'

// Every property field asks for its hints once each time it renders, so the calls are the renders.
vi.mock(import('./schemaHints.ts'), { spy: true })

const limit = bodyLimitFor('beta')
let commits = 0

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

describe('a form of a few properties', () => {
  test('an edit of the item ID renders no property', () => {
    const { form } = showForm(3)
    startCounting()
    act(() => form().setValue('itemId', 'TICKET42'))
    expect(renderedFields()).toEqual([])
  })

  test('a problem that comes and goes renders its own field only, and is tied to the control', () => {
    showForm(3, 'int64')
    const control = screen.getByLabelText('p1')
    startCounting()
    fireEvent.change(control, { target: { value: 'x' } })
    expect(new Set(renderedFields())).toEqual(new Set(['p1']))
    expect(control.getAttribute('aria-invalid')).toBe('true')
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
  const initial: ItemDraft = {
    ...emptyDraft,
    properties: schema.properties.map(({ name }) => ({ name, type, value: { kind: 'absent' } })),
  }
  const context = { apiVersion: 'beta', tenantId: undefined, schema } as const
  const shown: { form?: DraftFormHandle; state?: Live<DraftState> } = {}
  function Form() {
    const form = useDraftForm(initial)
    const state = useDraftState(form, context, limit, false)
    Object.assign(shown, { form, state })
    return (
      <Profiler id="form" onRender={() => commits++}>
        <PropertiesSection
          control={form.control}
          state={state}
          isSettling={false}
          schema={schema}
          filter=""
          onFilter={() => undefined}
          notice={null}
        />
      </Profiler>
    )
  }
  render(<Form />)
  return { form: () => present(shown.form), draft: () => present(shown.state).get().draft }
}

function startCounting(): void {
  vi.mocked(schemaHints).mockClear()
  commits = 0
}

function renderedFields(): readonly string[] {
  return vi.mocked(schemaHints).mock.calls.map(([{ name }]) => name)
}

function descriptionOf(control: HTMLElement): string {
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('')
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The form is not on the screen.')
  return value
}

function property(index: number, type: 'string' | 'int64'): SchemaProperty {
  return {
    name: `p${index}`,
    type,
    typeName: type,
    labels: [],
    aliases: [],
    description: undefined,
    isSearchable: false,
    isQueryable: false,
    isRetrievable: false,
    isRefinable: false,
    isExactMatchRequired: false,
  }
}
