// @vitest-environment jsdom
import { fireEvent, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { startedWriting } from './startedWriting.ts'
import { useSuggestedId } from './useSuggestedId.ts'

afterEach(() => {
  sessionStorage.clear()
  document.body.replaceChildren()
})

test.each([
  ['the title is left', true, true, 'A title', '/properties/title', 1],
  ['another field is left', true, true, 'A title', '/properties/url', 0],
  ['the title is empty', true, true, '', '/properties/title', 0],
  ['there is an ID', true, false, 'A title', '/properties/title', 0],
  ['writing was not begun at the start card', false, true, 'A title', '/properties/title', 0],
])('%s', (_, isStarted, isEmpty, title, place, times) => {
  if (isStarted) startedWriting.set()
  const value = title === '' ? ({ kind: 'absent' } as const) : ({ kind: 'text', text: title } as const)
  const { state } = aDraftState({ properties: [{ name: 'title', type: 'string', value }] })
  const onSuggest = vi.fn<() => void>()
  renderHook(() => useSuggestedId(state, isEmpty, onSuggest))
  const field = document.createElement('input')
  field.setAttribute('data-place', place)
  document.body.append(field)
  fireEvent.focusOut(field)
  expect(onSuggest).toHaveBeenCalledTimes(times)
})
