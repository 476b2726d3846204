// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { PaneTabs } from './PaneTabs.tsx'

test('beside the form they lead through the right pane', async () => {
  const done = show(false)
  expect(tabs()).toEqual(['Payload', 'Card', 'Problems 4', 'Compare', 'Result', 'Find'])
  await userEvent.click(screen.getByRole('tab', { name: 'Result' }))
  expect(done).toEqual(['response'])
})

test('where there is room for one pane, the form is the first of them', async () => {
  const done = show(true)
  expect(tabs()).toEqual(['Form', 'Payload', 'Card', 'Problems 4', 'Compare', 'Result', 'Find'])
  expect(screen.getByRole('tab', { name: 'Form', selected: true }).getAttribute('aria-controls')).toBe('page-form')
  await userEvent.click(screen.getByRole('tab', { name: 'Payload' }))
  await userEvent.click(screen.getByRole('tab', { name: 'Form' }))
  expect(done).toEqual(['payload', 'form'])
})

function tabs(): readonly (string | null)[] {
  return screen.getAllByRole('tab').map(({ textContent }) => textContent)
}

function show(isOne: boolean): readonly string[] {
  const done: string[] = []
  render(
    <PaneTabs
      state={aDraftState().state}
      panes={{
        tab: 'payload',
        setTab: () => undefined,
        chooseTab: (tab) => void done.push(tab),
        isOne,
        isFormShown: true,
        showForm: () => void done.push('form'),
        isPresenting: false,
        present: () => undefined,
      }}
    />,
  )
  return done
}
