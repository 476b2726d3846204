// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { ExplainDialog } from './ExplainDialog.tsx'
import { itemAtHand } from './testing/itemAtHand.ts'

const draft: ItemDraft = { ...emptyDraft, acl: [{ accessType: 'grant', type: 'user', value: 'adele@contoso.com' }] }

test('it is a dialog of that name, with the box in it', () => {
  show('')
  expect(screen.getByRole('dialog', { name: 'Explain an error' })).toBeDefined()
  expect(screen.getByRole('textbox', { name: 'Error answer' })).toBeDefined()
})

test('a field is gone to before the dialog closes, so that it is known why it does', () => {
  const done = show('InvalidGuid')
  screen.getByRole('button', { name: 'Go to access entry 1' }).click()
  expect(done[0]).toBe('go to /acl/0/value')
})

test('the payload that was rejected is opened in the form, once there is one', () => {
  const done = show('The request is malformed or incorrect', '{"acl": []}')
  screen.getByRole('button', { name: 'Open the payload in the form' }).click()
  expect(done[0]).toBe('open {"acl": []}')
})

test('without a payload there is nothing to open', () => {
  show('The request is malformed or incorrect')
  expect(screen.queryByRole('button', { name: 'Open the payload in the form' })).toBeNull()
})

test('what was pasted for an import can go back there', () => {
  const done = show('The request is malformed or incorrect')
  screen.getByRole('button', { name: 'Import it instead' }).click()
  expect(done[0]).toBe('import The request is malformed or incorrect')
})

test.each([
  ['nothing', '', '', 'Error answer'],
  ['an error', 'InvalidGuid', '', 'Rejected payload (optional)'],
  ['a payload', '', '{"acl": []}', 'Open the payload in the form'],
  ['both', 'InvalidGuid', '{"acl": []}', 'Open the payload in the form'],
])('opened with %s, what is needed next has the focus', (_, text, payload, name) => {
  show(text, payload)
  expect(document.activeElement).toBe(screen.getByRole(name.startsWith('Open') ? 'button' : 'textbox', { name }))
})

test('the button that goes on is the last, and the way back the first', () => {
  const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
  show('InvalidGuid', '{"acl": []}')
  expect(names().slice(-2)).toEqual(['Close', 'Open the payload in the form'])
  cleanup()
  show('InvalidGuid')
  expect(names().slice(-2)).toEqual(['Import it instead', 'Close'])
})

function show(text: string, payload = ''): readonly string[] {
  const done: string[] = []
  render(
    <ExplainDialog
      text={text}
      onText={() => undefined}
      payload={payload}
      onPayload={() => undefined}
      readPayload={() => new Promise(() => undefined)}
      openItem={() => itemAtHand(draft)}
      onGo={(place) => done.push(`go to ${place.in === 'body' ? place.pointer : place.parameter}`)}
      onOpenPayload={(opened) => done.push(`open ${opened}`)}
      onImport={(back) => done.push(`import ${back}`)}
      onClose={() => done.push('closed')}
    />,
  )
  return done
}
