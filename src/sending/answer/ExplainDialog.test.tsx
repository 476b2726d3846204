// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
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

function show(text: string): readonly string[] {
  const done: string[] = []
  render(
    <ExplainDialog
      text={text}
      onText={() => undefined}
      openItem={() => itemAtHand(draft)}
      onGo={(place) => done.push(`go to ${place.in === 'body' ? place.pointer : place.parameter}`)}
      onClose={() => done.push('closed')}
    />,
  )
  return done
}
