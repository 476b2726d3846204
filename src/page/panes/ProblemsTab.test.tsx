// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Place } from '../../domain/problem.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { ProblemsTab } from './ProblemsTab.tsx'

test('it follows the draft, and leads to the place of a problem', () => {
  const { state, draftIs } = aDraftState({ itemId: 'TICKET42' })
  const gone: Place[] = []
  render(<ProblemsTab state={state} onGo={(place) => gone.push(place)} />)
  expect(screen.queryByText('Item ID')).toBeNull()
  act(() => draftIs({ itemId: '' }))
  screen.getByText('Item ID').click()
  expect(gone).toEqual([{ in: 'url', parameter: 'item-id' }])
})
