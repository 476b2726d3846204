// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
// Otherwise they are loaded with the first of them.
import './ConnectionDialogs.tsx'
import './lateCommands.ts'
import { signedInSession } from '../../auth/testing/signedInSession.ts'
import { leftFor, noteLeftFor } from '../../signInReturn/leftFor.ts'
import { showApp } from '../testing/showApp.tsx'

beforeEach(() => sessionStorage.clear())

test.each([
  ['new connection', {}, 'New connection'],
  ['register', { connectionId: 'assets' }, 'Register a schema for assets'],
])('“%s” in the list of commands opens its dialog', async (typed, draft, title) => {
  showApp(draft, signedInSession)
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search commands' }), `${typed}{Enter}`)
  expect(await screen.findByRole('dialog', { name: title })).toBeDefined()
})

test('a dialog that was left for a consent page is open again, once', async () => {
  noteLeftFor('dialog', 'newConnection')
  showApp({}, signedInSession)
  await screen.findByRole('dialog', { name: 'New connection' })
  expect(leftFor('dialog')).toBe('newConnection')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(leftFor('dialog')).toBeUndefined()
})
