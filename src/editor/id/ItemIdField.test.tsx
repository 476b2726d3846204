// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { ItemIdField } from './ItemIdField.tsx'
import { startedWriting } from './startedWriting.ts'

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
  expect([box().getAttribute('aria-invalid'), descriptionOf(box())]).toEqual(['false', hint])
  fireEvent.blur(box())
  expect(box().getAttribute('aria-invalid')).toBe('false')
  fireEvent.change(box(), { target: { value: 'T' } })
  fireEvent.change(box(), { target: { value: '' } })
  expect(box().getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(box())).not.toBe(hint)
})

test('one is suggested for an empty box, of the title', async () => {
  const { itemId } = show('', [{ name: 'title', type: 'string', value: { kind: 'text', text: 'Payments fail' } }])
  fireEvent.click(screen.getByRole('button', { name: 'Suggest one' }))
  await waitFor(() => expect(itemId()).toBe('PaymentsFail'))
  expect(document.activeElement).toBe(box())
  expect(screen.queryByRole('button', { name: 'Suggest one' })).toBeNull()
})

test('without a title the button says that a title makes a better one', () => {
  show('')
  expect(suggestButton().title).toBe('From the title, once there is one')
})

test('with a title there is nothing more to say', () => {
  show('', [{ name: 'title', type: 'string', value: { kind: 'text', text: 'Payments fail' } }])
  expect(suggestButton().title).toBe('')
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
  expect(screen.getByText('Suggested from the title; change it if you like.')).toBeDefined()
  title.remove()
  sessionStorage.clear()
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

const hint = 'Names the item; the same ID again replaces it.'

function show(itemId: string, properties: readonly PropertyDraft[] = []) {
  const { draft } = showInForm({ itemId, properties }, (form) => (
    <ItemIdField control={form.control} state={form.state} />
  ))
  return { itemId: () => draft().itemId }
}
