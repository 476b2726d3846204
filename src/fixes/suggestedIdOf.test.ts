import { expect, test } from 'vitest'
import { aDraftState } from '../item/testing/aDraftState.ts'
import { suggestedIdOf } from './suggestedIdOf.ts'

test.each([
  ['Travel policy', /^TravelPolicy$/],
  ['', /^Item\d{14}$/],
])('of the title %j', (title, id) => {
  const { state } = aDraftState({
    itemId: '',
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: title } }],
  })
  expect(suggestedIdOf(state.get())).toMatch(id)
})
