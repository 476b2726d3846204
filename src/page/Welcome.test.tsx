// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraftState } from '../item/testing/aDraftState.ts'
import { Welcome } from './Welcome.tsx'

test('as long as nothing is in the form it says what the editor is for, and offers a sample and help with an error', () => {
  const { state, draftIs } = aDraftState()
  let samples = 0
  let errors = 0
  render(
    <Welcome
      state={state}
      onSample={() => void (samples += 1)}
      onExplain={() => void (errors += 1)}
      isExplainElsewhere={false}
    />,
  )
  expect(screen.getByText(/^Write one item of a Copilot connector/)).toBeDefined()
  screen.getByRole('button', { name: 'Open a sample item' }).click()
  screen.getByRole('button', { name: 'Explain an error' }).click()
  expect([samples, errors]).toEqual([1, 1])
  act(() => draftIs({ itemId: 'T' }))
  expect(document.body.textContent).toBe('')
})
