import { expect, test } from 'vitest'
import { armedText, chosenText, failureDetail, failureHeading, failureIds, failures, playedText } from './failures.ts'

test('each is in the menu once, by words of its own', () => {
  expect(failureIds()).toEqual(Object.keys(failures))
  expect(new Set(Object.values(failures)).size).toBe(failureIds().length)
})

test('they stand under three headings, the best for a demo first and those that are saved last', () => {
  const headings = failureIds().map((id) => failureHeading(id))
  expect(headings.filter(Boolean)).toEqual(['Refused', 'Busy, unavailable or lost', 'After saving'])
  expect(failureIds().flatMap((id, index) => (failureDetail(id) === undefined ? [] : [index]))).toEqual([0])
  const afterSaving = headings.indexOf('After saving')
  expect(failureIds().map((id) => failures[id].startsWith('Saved'))).toEqual(
    failureIds().map((_, index) => index >= afterSaving),
  )
})

test.each([
  ['fail503', 'The next submit will fail: Graph is unavailable (503).'],
  ['slow', 'The next submit will be slow.'],
  ['failPlanted', 'The next submit will fail: a mistake is planted in what is sent (400).'],
  ['neverIndexed', 'The next submit will be saved, never found.'],
  ['constructor', undefined],
])('what comes of the next submit with %s', (failure, said) => {
  expect(armedText(failure)).toBe(said)
})

test.each([
  ['failThrottled', true, /^Played on purpose: Too many requests.*got the item saved\.$/],
  ['copilotHidden', true, /^Played on purpose: Saved, hidden from Copilot\.$/],
  ['fail503', false, /^Played on purpose\. It says nothing about the item\.$/],
])('that %s was played is said, saved: %s', (failure, isSaved, said) => {
  expect(playedText(failure, isSaved)).toMatch(said)
})

test('of an item without a problem it says that nothing is wrong with it', () => {
  expect(playedText('fail503', false, true)).toBe('Played on purpose. Nothing is wrong with the item.')
})

test('of a planted mistake it says that the form has none of it', () => {
  expect(playedText('failPlanted', false)).toBe('Played on purpose. The item in the form is as it was.')
})

test('of a failure that there is not, nothing is said', () => {
  expect(playedText('toString', false)).toBeUndefined()
})

test.each([
  ['slow', 'Chosen for the next submit: A slow answer, time to cancel.'],
  ['lostItem', 'Chosen for the next submit: Saved, but not stored.'],
  ['toString', undefined],
])('what is heard when %s is chosen', (failure, said) => {
  expect(chosenText(failure)).toBe(said)
})
