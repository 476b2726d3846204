// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraftSession } from '../drafts/session/testing/aDraftSession.ts'
import { live } from '../ui/live.ts'
import { Welcome } from './Welcome.tsx'

test.each([
  ['opens the list of connections', '', [1, 'url:connection-id']],
  ['goes on with the ID where there is a connection', 'tickets', [0, 'url:item-id']],
])('“Start writing” %s', (_, connection, expected) => {
  let opened = 0
  render(
    <>
      <Welcome
        onSample={() => undefined}
        onPresent={() => undefined}
        onImport={() => undefined}
        onExplain={() => undefined}
        isExplainElsewhere={false}
        hasHiddenDrafts={live(false)}
      />
      <input data-place="url:connection-id" defaultValue={connection} onClick={() => void (opened += 1)} />
      <input data-place="url:item-id" />
    </>,
  )
  Element.prototype.scrollIntoView = () => undefined
  screen.getByRole('button', { name: 'Start writing' }).click()
  expect([opened, document.activeElement?.getAttribute('data-place')]).toEqual(expected)
  sessionStorage.clear()
})

test('as long as nothing is in the form it offers three ways to begin', () => {
  let samples = 0
  const { hasHidden: hidden } = aDraftSession({ hasHidden: live(true) })
  let errors = 0
  let imports = 0
  let presented = 0
  render(
    <Welcome
      onSample={() => void (samples += 1)}
      onPresent={() => void (presented += 1)}
      onImport={() => void (imports += 1)}
      onExplain={() => void (errors += 1)}
      isExplainElsewhere={false}
      hasHiddenDrafts={hidden}
    />,
  )
  expect(screen.getByText('Your drafts are kept on this device. Sign in to see them.')).toBeDefined()
  screen.getByRole('button', { name: 'Open a sample item' }).click()
  screen.getByRole('button', { name: 'Paste a payload' }).click()
  screen.getByRole('button', { name: 'Explain an error' }).click()
  screen.getByRole('button', { name: 'Present it' }).click()
  expect([samples, imports, errors, presented]).toEqual([1, 1, 1, 1])
})
