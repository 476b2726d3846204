// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { readConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { formOf } from '../../item/draftForm.ts'
import { givenIds } from '../../item/givenIds.ts'
import { withIdToCome } from '../../item/idToCome.ts'
import { lateFields } from '../properties/lateFields.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { ItemIdField } from './ItemIdField.tsx'
import { startedWriting } from './startedWriting.ts'

const reading = readConnectionSchema({ properties: [{ name: 'title', type: 'string', labels: ['title'] }] })
const titleSchema = reading.kind === 'schema' ? reading.schema : undefined

afterEach(() => {
  document.body.replaceChildren()
  sessionStorage.clear()
})

test('the ID is kept as typed, and what is wrong with it is said at once, at the box', () => {
  const { itemId } = show('')
  fireEvent.change(box(), { target: { value: 'a/b' } })
  expect(itemId()).toBe('a/b')
  expect(box()).toHaveProperty('value', 'a/b')
  expect(box().getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(box())).toContain('/')
  fireEvent.change(box(), { target: { value: 'TICKET42' } })
  expect([box().getAttribute('aria-invalid'), descriptionOf(box())]).toEqual(['false', hint])
})

test('that it is missing is no news before something was typed, as who passes by on the way has not', () => {
  show('')
  expect([box().getAttribute('aria-invalid'), descriptionOf(box())]).toEqual(['false', open])
  fireEvent.blur(box())
  expect(box().getAttribute('aria-invalid')).toBe('false')
  fireEvent.change(box(), { target: { value: 'T' } })
  fireEvent.change(box(), { target: { value: '' } })
  expect(box().getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(box())).not.toBe(hint)
})

test('one is suggested for an empty box, of the title', async () => {
  const { itemId } = show('', [{ name: 'title', type: 'string', value: { kind: 'text', text: 'Payments fail' } }])
  // While the ID is empty the button says which it would be.
  fireEvent.click(await screen.findByRole('button', { name: 'Use PaymentsFail' }))
  await waitFor(() => expect(itemId()).toBe('PaymentsFail'))
  expect(document.activeElement).toBe(box())
  expect(screen.queryByRole('button')).toBeNull()
})

test('without a title the button says that a title makes a better one', () => {
  show('')
  expect(suggestButton().title).toBe('From the title, once there is one')
})

test('who began at the start card finds one suggested once the title is left', async () => {
  startedWriting.set()
  const { itemId } = show('', [{ name: 'title', type: 'string', value: { kind: 'text', text: 'Travel policy' } }])
  const title = document.createElement('input')
  title.setAttribute('data-place', '/properties/title')
  document.body.append(title)
  await waitFor(() => {
    fireEvent.focusOut(title)
    expect(itemId()).toBe('TravelPolicy')
  })
  expect(screen.getByText(followed)).toBeDefined()
  title.remove()
  sessionStorage.clear()
})

const titled = (text: string): readonly PropertyDraft[] => [
  { name: 'title', type: 'string', value: { kind: 'text', text } },
]

test('one that was suggested follows the title, in no step of its own, until it is changed', async () => {
  const { itemId, setTitle, leaveTitle, adjusted } = show('')
  fireEvent.click(screen.getByRole('button', { name: 'Suggest one' }))
  await waitFor(() => expect(itemId()).toMatch(/^Item\d+$/))
  expect(descriptionOf(box())).toBe(followed)
  setTitle('Payments fail')
  await lateFields.ask()
  await waitFor(() => {
    leaveTitle()
    expect(itemId()).toBe('PaymentsFail')
  })
  expect(adjusted()).toBe(1)
  expect(descriptionOf(box())).toBe(followed)
  fireEvent.change(box(), { target: { value: 'TICKET42' } })
  expect(descriptionOf(box())).toBe(hint)
  setTitle('Refunds fail')
  leaveTitle()
  expect(itemId()).toBe('TICKET42')
})

test('nobody asked for one: it comes from the title all the same, and is said to', async () => {
  const { itemId, setTitle, leaveTitle } = show('')
  expect(descriptionOf(box())).toBe(open)
  setTitle('Payments fail')
  await lateFields.ask()
  await waitFor(() => {
    leaveTitle()
    expect(itemId()).toBe('PaymentsFail')
  })
  expect(descriptionOf(box())).toBe(followed)
})

test.each([
  ['none yet', '', [], 'PaymentsFail'],
  ['one that follows', 'Payments', ['Payments'], 'PaymentsFail'],
  ['its own', 'T42', [], 'T42'],
])(
  'who sends while the title is still being typed sends the ID that goes with it: %s',
  async (_, before, given, sent) => {
    const { itemId, setTitle, enterTitle } = show(before, titled('Payments'), given)
    enterTitle()
    setTitle('Payments fail')
    const then: string[] = []
    withIdToCome(() => then.push(itemId()))
    await waitFor(() => expect(then).toEqual([sent]))
  },
)

test('who typed one and took it out again is left alone', async () => {
  const { itemId, setTitle, leaveTitle } = show('')
  fireEvent.change(box(), { target: { value: 'T' } })
  fireEvent.change(box(), { target: { value: '' } })
  setTitle('Payments fail')
  await act(() => lateFields.ask())
  expect(descriptionOf(box())).not.toBe(hint)
  leaveTitle()
  expect(itemId()).toBe('')
})

test('one that was imported or opened without an ID is asked for its own', async () => {
  const { itemId, setTitle, leaveTitle } = show('', [], [], 1)
  expect(descriptionOf(box())).toBe(hint)
  setTitle('Payments fail')
  await lateFields.ask()
  await screen.findByRole('button', { name: 'Use PaymentsFail' })
  leaveTitle()
  expect(itemId()).toBe('')
})

test('what is stored, or came from elsewhere, keeps its ID', async () => {
  const { itemId, setTitle, leaveTitle } = show('PaymentsFail', titled('Payments fail'), ['PaymentsFail'])
  await lateFields.ask()
  expect(descriptionOf(box())).toBe(followed)
  act(() => givenIds.forget())
  expect(descriptionOf(box())).toBe(hint)
  setTitle('Refunds fail')
  leaveTitle()
  expect(itemId()).toBe('PaymentsFail')
})

test.each([
  ['comes from the title', '', { schema: titleSchema }],
  ['is the user’s own', 'TICKET42', { schema: titleSchema }],
  ['is not there at a submit', '', { schema: titleSchema, showsMissing: true }],
] as const)('it is required always, also where it %s', (_, itemId, given) => {
  show(itemId, [], [], 0, given)
  expect(box()).toHaveProperty('required', true)
})

test('it is required, and the place that a problem of the item ID leads to', () => {
  show('TICKET42')
  expect(box()).toHaveProperty('required', true)
  expect(box().getAttribute('data-place')).toBe('url:item-id')
})

function suggestButton(): HTMLElement {
  return screen.getByRole('button', { name: 'Suggest one' })
}

function box(): HTMLElement {
  return screen.getByLabelText(/^Item ID/)
}

const open = 'Tells items apart. It comes from the title, or type one.'
const hint = 'Names the item; the same ID again replaces it.'
const followed = 'Follows the title until you change it.'

function show(
  itemId: string,
  properties: readonly PropertyDraft[] = [],
  given: readonly string[] = [],
  serial = 0,
  around: Parameters<typeof showInForm>[2] = {},
) {
  givenIds.forget()
  for (const each of given) givenIds.add(each)
  let adjusted = 0
  const adjust = (change: () => void) => {
    adjusted++
    change()
  }
  const { draft, setValue } = showInForm(
    { itemId, properties },
    (form) => <ItemIdField control={form.control} state={form.state} history={{ adjust }} serial={serial} />,
    around,
  )
  const title = document.createElement('input')
  title.setAttribute('data-place', '/properties/title')
  document.body.append(title)
  return {
    itemId: () => draft().itemId,
    setTitle: (text: string) =>
      act(() => setValue('properties', formOf({ ...draft(), properties: titled(text) }).properties)),
    leaveTitle: () => fireEvent.focusOut(title),
    enterTitle: () => title.focus(),
    adjusted: () => adjusted,
  }
}
