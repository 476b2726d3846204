// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { noteLeftFor } from '../signInReturn/leftFor.ts'
import { takeLeftQuery, takeLeftTarget } from './leftSearch.ts'

beforeEach(() => sessionStorage.clear())

test('an item that was being checked is there once', () => {
  noteLeftFor('ladder', '{"connectionId":"tickets","itemId":"T1"}')
  expect(takeLeftQuery()).toBeUndefined()
  expect(takeLeftTarget()).toEqual({ connectionId: 'tickets', itemId: 'T1' })
  expect(takeLeftTarget()).toBeUndefined()
})

test('a query is there with its filters', () => {
  const wanted = { text: 'travel', filters: [{ property: 'priority', value: '1' }] }
  noteLeftFor('browse', JSON.stringify(wanted))
  expect(takeLeftQuery()).toEqual(wanted)
})

test.each(['{', '[]', '{"text":1}'])('what cannot be read is nothing: %s', (json) => {
  noteLeftFor('browse', json)
  expect(takeLeftQuery()).toBeUndefined()
})
