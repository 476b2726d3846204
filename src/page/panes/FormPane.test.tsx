// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { signedInSession } from '../../auth/testing/signedInSession.ts'
import type { LockState } from '../../drafts/tabs/lockStanding.ts'
import { live } from '../../ui/live.ts'
import { showApp } from '../testing/showApp.tsx'

test('an empty form says what it is for; one with something in it only has its fields', () => {
  const { open } = showApp()
  expect(screen.getByText(/^Add one item to a Copilot connector/)).toBeDefined()
  open({ itemId: 'T1' })
  expect(screen.queryByText(/^Add one item/)).toBeNull()
  expect(form().queryByRole('region', { name: 'Start' })).toBeNull()
  expect(form().getByLabelText(/^Item ID/)).toHaveProperty('value', 'T1')
})

test('where there is room the start stands beside the form, and goes with what is first written', () => {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('min-height') }),
  )
  const { open } = showApp()
  const start = screen.getByRole('region', { name: 'Start' })
  expect(form().queryByRole('region', { name: 'Start' })).toBeNull()
  expect(start.compareDocumentPosition(screen.getByRole('main'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  open({ itemId: 'T1' })
  expect(start.isConnected).toBe(false)
})

test('a draft that another tab has can only be looked at, and that is said above its fields', async () => {
  showApp({ itemId: 'T1' }, signedInSession, { lockState: live<LockState>('elsewhere') })
  expect(
    form()
      .getByLabelText(/^Item ID/)
      .closest('[inert]'),
  ).not.toBeNull()
  expect((await form().findByText(/open in another tab/)).closest('[inert]')).toBeNull()
})

test('while another item is on its way, nothing can be typed into the one before or sent of it', async () => {
  const come: (() => void)[] = []
  showApp({ itemId: 'T1' }, signedInSession, {
    openAnother: () => new Promise((resolve) => come.push(() => resolve('opened'))),
  })
  fireEvent.click(screen.getByRole('button', { name: 'New' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Empty item' }))
  const places = [
    form().getByLabelText(/^Item ID/),
    screen.getByRole('tab', { name: /Payload/ }),
    screen.getByRole('button', { name: /^Submit/ }),
  ]
  expect(places.map((place) => place.closest('[inert]') !== null)).toEqual([true, true, true])
  await waitFor(() => expect(come).toHaveLength(1))
  await act(async () => come[0]?.())
  expect(places.map((place) => place.closest('[inert]'))).toEqual([null, null, null])
})

test('what went wrong while signing in is said above the fields', async () => {
  const notice = { message: 'The sign-in was stopped.', nextStep: 'Sign in again.', code: 'user_cancelled' }
  showApp({}, { kind: 'signedOut', notice })
  expect(await form().findByText(/The sign-in was stopped\./)).toBeDefined()
})

function form() {
  return within(screen.getByRole('main'))
}
