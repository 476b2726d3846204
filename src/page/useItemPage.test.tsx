// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { signedInSession } from '../auth/testing/signedInSession.ts'
import { showApp } from './testing/showApp.tsx'

test('a sample item fills the form and the payload, and leads to the first field', async () => {
  showApp()
  fireEvent.click(screen.getByText('Open a sample item'))
  expect(screen.getByRole('textbox', { name: /^Item ID/ })).toHaveProperty('value', 'TICKET42')
  expect(screen.getByLabelText('Payload preview').textContent).toContain('Zürich')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Connection/)))
})

test('Submit with errors sends nothing, and leads to the first field to fix', async () => {
  const { asked } = showApp({ connectionId: 'tickets' }, signedInSession)
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Item ID/ })))
  expect(asked.filter((call) => call.startsWith('PUT'))).toEqual([])
})

test('an item without errors is sent once it is known what is stored', async () => {
  const { asked } = showApp(
    {
      connectionId: 'tickets',
      itemId: 'TICKET42',
      acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
      properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }],
    },
    signedInSession,
  )
  fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(asked.at(-1)).toMatch(/^GET .*\/connections\/tickets\/items\/TICKET42$/))
  expect(asked.filter((call) => call.startsWith('PUT'))).toEqual([])
})

test('what is to do leads to the list, and one thing alone to its field too', async () => {
  const ready = {
    connectionId: 'tickets',
    itemId: '',
    acl: [{ accessType: 'grant', type: 'everyone', value: 'everyone' }],
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }],
  } as const
  showApp(ready, signedInSession)
  fireEvent.click(screen.getByRole('button', { name: '1 thing to fill in' }))
  expect(screen.getByRole('tab', { name: /^Problems/ }).getAttribute('aria-selected')).toBe('true')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Item ID/ })))
})
