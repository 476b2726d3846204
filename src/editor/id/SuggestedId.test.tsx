// @vitest-environment jsdom
import { act, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { announcement } from '../../ui/announce.ts'
import { SuggestedId } from './SuggestedId.tsx'

afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

test.each([
  ['the title is left', 'Travel policy', '/properties/title', ['TravelPolicy']],
  ['the title is as it was', 'Travel rules', '/properties/title', []],
  ['another field is left', 'Travel policy', '/properties/url', []],
  ['the title is empty', '', '/properties/title', []],
])('%s', (_, title, place, suggested) => {
  const value = title === '' ? ({ kind: 'absent' } as const) : ({ kind: 'text', text: title } as const)
  const { state } = aDraftState({ itemId: 'TravelRules', properties: [{ name: 'title', type: 'string', value }] })
  const ids: string[] = []
  render(<SuggestedId state={state} onSuggest={(id) => ids.push(id)} />)
  const field = document.createElement('input')
  field.setAttribute('data-place', place)
  document.body.append(field)
  fireEvent.focusOut(field)
  expect(ids).toEqual(suggested)
})

test('while the title is typed, the ID follows at each rest, and is said once the title is left', () => {
  vi.useFakeTimers()
  const title = (text: string) => ({
    properties: [{ name: 'title', type: 'string' as const, value: { kind: 'text' as const, text } }],
  })
  const { state, draftIs } = aDraftState({ itemId: 'T', ...title('T') })
  const ids: string[] = []
  render(
    <SuggestedId
      state={state}
      onSuggest={(id) => {
        ids.push(id)
        draftIs({ itemId: id })
      }}
    />,
  )
  const field = document.createElement('input')
  field.setAttribute('data-place', '/properties/title')
  document.body.append(field)
  field.focus()
  act(() => draftIs(title('Tra')))
  act(() => void vi.advanceTimersByTime(900))
  act(() => draftIs(title('Travel')))
  act(() => void vi.advanceTimersByTime(900))
  expect(ids).toEqual([])
  act(() => void vi.advanceTimersByTime(200))
  expect([ids, announcement.get().text]).toEqual([['Travel'], ''])
  fireEvent.focusOut(field)
  expect([ids, announcement.get().text]).toEqual([['Travel'], 'Item ID Travel, from the title'])
})
