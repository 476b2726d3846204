// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useFieldAtHand } from './useFieldAtHand.ts'

test('it is where the focus is, until that goes to something that edits nothing', () => {
  document.body.innerHTML = '<p data-place="/properties/title"><input></p><button>Submit</button>'
  const { result } = renderHook(useFieldAtHand)
  expect(result.current).toBe('')
  act(() => document.querySelector('input')?.focus())
  expect(result.current).toBe('/properties/title')
  act(() => document.querySelector('button')?.focus())
  expect(result.current).toBe('')
})
