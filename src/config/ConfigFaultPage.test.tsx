// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ConfigFaultPage } from './ConfigFaultPage.tsx'

test('each fault says which key it is about, what is wrong, and how to mend it', () => {
  render(
    <ConfigFaultPage
      faults={[
        { path: 'clientId', problem: 'is missing', fix: 'Copy it from the overview page.' },
        { path: 'sandbox.authority', problem: 'does not begin with https', fix: 'Write https.' },
        { path: '', problem: 'is not valid JSON', fix: 'Correct the file.' },
      ]}
    />,
  )
  const page = within(screen.getByRole('main'))
  expect(page.getByRole('heading', { level: 1, name: 'The editor is not set up yet' })).toBeDefined()
  expect(page.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'clientId is missing.Copy it from the overview page.',
    'sandbox.authority does not begin with https.Write https.',
    'config.json is not valid JSON.Correct the file.',
  ])
})
