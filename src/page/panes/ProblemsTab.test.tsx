// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, type Place, problemInBody } from '../../domain/problem.ts'
import { directoryProblems } from '../../item/directoryProblems.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { ProblemsTab } from './ProblemsTab.tsx'

test('what the directory says is among the problems', () => {
  const { state } = aDraftState()
  const gone: Place[] = []
  render(<ProblemsTab state={state} onGo={(place) => gone.push(place)} />)
  const doubt = problemInBody(finding('acl-not-in-directory', 'Nobody has this ID.', '/0'), '/acl')
  act(() => directoryProblems.set([doubt]))
  screen.getByText(/Nobody has this ID/).click()
  expect(gone).toEqual([doubt.place])
  act(() => directoryProblems.set([]))
})

test('it follows the draft, and leads to the place of a problem', () => {
  const { state, draftIs } = aDraftState({ itemId: 'TICKET42' })
  const gone: Place[] = []
  render(<ProblemsTab state={state} onGo={(place) => gone.push(place)} />)
  expect(screen.queryByText('Item ID')).toBeNull()
  act(() => draftIs({ itemId: '' }))
  screen.getByText('Item ID').click()
  expect(gone).toEqual([{ in: 'url', parameter: 'item-id' }])
})
