// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { finding, problemInBody } from '../../domain/problem.ts'
import { directoryProblems } from '../../item/directoryProblems.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { PaneTabs } from './PaneTabs.tsx'

test('beside the form they lead through the right pane', async () => {
  const done = show(false)
  expect(tabs()).toEqual(['Payload', 'Problems 4', 'Compare', 'Result'])
  await userEvent.click(screen.getByRole('tab', { name: 'Result' }))
  expect(done).toEqual(['response'])
})

test('where there is room for one pane, the form is the first of them', async () => {
  const done = show(true)
  expect(tabs()).toEqual(['Form', 'Payload', 'Problems 4', 'Compare', 'Result'])
  expect(screen.getByRole('tab', { name: 'Form', selected: true }).getAttribute('aria-controls')).toBe('page-form')
  await userEvent.click(screen.getByRole('tab', { name: 'Payload' }))
  await userEvent.click(screen.getByRole('tab', { name: 'Form' }))
  expect(done).toEqual(['payload', 'form'])
})

test('what the directory says is counted too', () => {
  show(false)
  act(() => directoryProblems.set([problemInBody(finding('acl-account-doubtful', 'A guest.', '/0'), '/acl')]))
  expect(tabs()[1]).toBe('Problems 5')
  act(() => directoryProblems.set([]))
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
        setTab: (tab) => void done.push(tab),
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
