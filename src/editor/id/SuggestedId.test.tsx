// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { SuggestedId } from './SuggestedId.tsx'

afterEach(() => document.body.replaceChildren())

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
