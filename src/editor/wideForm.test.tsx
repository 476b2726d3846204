// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { type ComponentProps, memo, Profiler, type ReactNode } from 'react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { emptyDraft } from '../domain/itemDraft.ts'
import { focusPlace } from '../ui/place.ts'
import { AccessSection } from './access/AccessSection.tsx'
import { lateEntry } from './access/lateEntry.ts'
import { customFields, PropertiesSection } from './properties/PropertiesSection.tsx'
import { showInForm } from './testing/showInForm.tsx'

beforeAll(customFields.ask)

vi.setConfig({ testTimeout: 30_000 })

const renders = vi.hoisted(() => ({ rows: new Array<string>(), commits: 0 }))

vi.mock(import('./access/AccessEntry.tsx'), async (original) => {
  const { AccessEntry } = await original()
  return {
    AccessEntry: memo((props: ComponentProps<typeof AccessEntry>) => (
      <Counted name={`entry ${props.index + 1}`}>
        <AccessEntry {...props} />
      </Counted>
    )),
  }
})

vi.mock(import('./properties/CustomProperty.tsx'), async (original) => {
  const { CustomProperty, ...rest } = await original()
  return {
    ...rest,
    CustomProperty: memo((props: ComponentProps<typeof CustomProperty>) => (
      <Counted name={`property ${props.index + 1}`}>
        <CustomProperty {...props} />
      </Counted>
    )),
  }
})

/** Those that wait for their place to come into sight, by that place. */
const waiting = new Map<Element, IntersectionObserverCallback>()

class Observer {
  readonly #callback: IntersectionObserverCallback
  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback
  }
  observe(place: Element) {
    waiting.set(place, this.#callback)
  }
  disconnect() {}
}

beforeAll(() => lateEntry.ask(), 60_000)

beforeEach(() => {
  waiting.clear()
  vi.stubGlobal('IntersectionObserver', Observer)
  Element.prototype.scrollIntoView = () => undefined
  // jsdom lays nothing out: boxes of 600 pixels, with rows of 144.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(144)
})

test('what is in sight is made at first, what comes into sight follows, and a key renders its own row only', async () => {
  const { draft, setValue } = showWideForm()
  expect(document.querySelectorAll('[aria-label^="Access entry "]').length).toBeLessThan(40)
  expect(document.querySelectorAll('[aria-label^="Property "]')).toHaveLength(16)
  // The places of far rows are one: first that comes into sight, and then the row in it.
  act(() => comeIntoSight(50))
  expect(document.querySelectorAll('[aria-label^="Property "]')).toHaveLength(16)
  act(() => comeIntoSight(60))
  await waitFor(() => expect(document.querySelectorAll('[aria-label^="Property "]')).toHaveLength(17))
  act(() => at('/properties/p60').focus())
  expect(document.querySelectorAll('[aria-label^="Property "]')).toHaveLength(20)
  act(() => void focusPlace('/properties/p77'))

  // The list of a thousand entries comes in a file of its own.
  await waitFor(() => expect(document.querySelectorAll('[aria-label^="Access entry "]').length).toBeGreaterThan(1))

  startCounting()
  fireEvent.change(at('/properties/p77'), { target: { value: 'a' } })
  expect(draft().properties[77]?.value).toEqual({ kind: 'text', text: 'a' })
  expect(new Set(renders.rows)).toEqual(new Set(['property 78']))
  expect(renders.commits).toBeLessThanOrEqual(2)

  startCounting()
  fireEvent.change(at('/acl/2/value'), { target: { value: 'this is no GUID' } })
  expect(draft().acl[2]?.sought).toBe('this is no GUID')
  expect(new Set(renders.rows)).toEqual(new Set(['entry 3']))
  expect(renders.commits).toBeLessThanOrEqual(2)

  startCounting()
  act(() => setValue('itemId', 'TICKET42'))
  expect(renders).toEqual({ rows: [], commits: 0 })
})

test('a problem leads to an entry that is not on the screen, also behind the filter', () => {
  showWideForm()
  fireEvent.change(filterBox(), { target: { value: 'no entry has this' } })
  expect(document.querySelector('[aria-label^="Access entry "]')).toBeNull()
  expect(screen.getByText('0 of 1,000 entries')).toBeDefined()
  act(() => void focusPlace('/acl/700/value'))
  expect(document.activeElement).toBe(at('/acl/700/value'))
  expect(screen.getByText('1,000 entries')).toBeDefined()
  const item = document.activeElement?.closest('[role=listitem]')
  expect([item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).toEqual(['701', '1000'])
  // Tab goes on to the entries beside it.
  expect([at('/acl/699/value'), at('/acl/701/value')]).toHaveLength(2)
})

test('a problem leads to a property that is not made yet', () => {
  showWideForm()
  expect(document.querySelector('[data-place="/properties/p120"]')).toBeNull()
  act(() => void focusPlace('/properties/p120'))
  expect(document.activeElement).toBe(at('/properties/p120'))
})

test('an entry or property added to many is focused at once', () => {
  showWideForm()
  fireEvent.click(screen.getByText('Add people or groups'))
  expect(document.activeElement).toBe(at('/acl/1000/value'))
  fireEvent.click(screen.getByText('Add property'))
  expect(document.activeElement).toBe(at('/properties/'))
})

test('an entry removed takes no other with it', () => {
  const { draft } = showWideForm()
  act(() => void focusPlace('/acl/500/value'))
  fireEvent.click(labelled('Remove access entry 501'))
  expect(draft().acl.map(({ value }) => value)).toEqual(wideDraft.acl.map(({ value }) => value).toSpliced(500, 1))
  expect(document.activeElement?.textContent).toBe('Add people or groups')
})

test('an entry that left the screen and came back still says what it misses', () => {
  showWideForm()
  fireEvent.change(at('/acl/1/value'), { target: { value: '' } })
  fireEvent.blur(at('/acl/1/value'))
  expect(screen.getByText('Choose a person or a group, or paste an object ID.')).toBeDefined()
  const filter = filterBox()
  fireEvent.change(filter, { target: { value: guid(5) } })
  expect(screen.queryByText('Choose a person or a group, or paste an object ID.')).toBeNull()
  fireEvent.change(filter, { target: { value: '' } })
  expect(screen.getByText('Choose a person or a group, or paste an object ID.')).toBeDefined()
})

function Counted({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Profiler id={name} onRender={(id) => renders.rows.push(id)}>
      {children}
    </Profiler>
  )
}

function at(place: string): HTMLElement {
  const control = document.querySelector<HTMLElement>(`[data-place="${place}"]`)
  if (control === null) throw new Error(`No control for ${place} is on the screen.`)
  return control
}

// Looking by role or label through thousands of nodes takes jsdom seconds.
/** Shows the place at this index of the list of properties. */
function comeIntoSight(index: number): void {
  const place = document.querySelector('[aria-labelledby=properties-heading][role=group]')?.children[index]
  const callback = place === undefined ? undefined : waiting.get(place)
  if (callback === undefined) throw new Error(`Nothing waits for property ${index}`)
  // The component reads nothing else of an entry.
  Reflect.apply(callback, undefined, [[{ isIntersecting: true }]])
}

function labelled(name: string): HTMLElement {
  const control = document.querySelector<HTMLElement>(`[aria-label="${name}"]`)
  if (control === null) throw new Error(`No control “${name}” is on the screen.`)
  return control
}

function filterBox(): HTMLElement {
  return labelled('Filter access entries')
}

function startCounting(): void {
  renders.rows = []
  renders.commits = 0
}

function guid(index: number): string {
  return `e811976d-83df-4cbd-8b9b-${String(index).padStart(12, '0')}`
}

const wideDraft: ItemDraft = {
  ...emptyDraft,
  acl: Array.from({ length: 1000 }, (_, index) => ({
    accessType: 'grant',
    type: 'user',
    value: guid(index),
    identitySource: 'azureActiveDirectory',
  })),
  properties: Array.from({ length: 128 }, (_, index) => ({
    name: `p${index}`,
    type: 'string',
    value: { kind: 'absent' },
  })),
}

function showWideForm() {
  return showInForm(wideDraft, ({ form, state }) => (
    <Profiler id="form" onRender={() => (renders.commits += 1)}>
      <AccessSection form={form} state={state} apiVersion="beta" tenantId={undefined} />
      <PropertiesSection
        form={form}
        state={state}
        schema={undefined}
        isSettling={false}
        filter=""
        onFilter={() => undefined}
        notice={null}
      />
    </Profiler>
  ))
}
