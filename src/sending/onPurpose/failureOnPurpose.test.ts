// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import { failureOnPurpose } from './failureOnPurpose.ts'

beforeEach(() => sessionStorage.clear())

test('nothing is armed at first, and nothing is asked for', () => {
  const onPurpose = failureOnPurpose()
  expect([onPurpose.armed.get(), onPurpose.headersFor(aSubmission({}))]).toEqual([undefined, undefined])
})

test('what is armed is asked for at the first PUT of the next submission, and at no other', () => {
  const onPurpose = failureOnPurpose()
  const [first, second] = [aSubmission({}), aSubmission({})]
  onPurpose.armed.set('fail503')
  expect(onPurpose.headersFor(first)).toEqual({ 'X-Sandbox-Failure': 'fail503' })
  expect(onPurpose.armed.get()).toBeUndefined()
  expect([onPurpose.headersFor(first), onPurpose.headersFor(second)]).toEqual([undefined, undefined])
  expect([onPurpose.playedIn(first), onPurpose.playedIn(second)]).toEqual(['fail503', undefined])
})

test('what has a planted mistake asks for its answer at each try, and the next submission for nothing', () => {
  const onPurpose = failureOnPurpose()
  const [first, second] = [aSubmission({}), aSubmission({})]
  onPurpose.armed.set('failPlanted')
  const headers = { 'X-Sandbox-Failure': 'failPlanted' }
  expect([onPurpose.headersFor(first), onPurpose.headersFor(first)]).toEqual([headers, headers])
  expect(onPurpose.headersFor(second)).toBeUndefined()
})

test('the page after a sign-in has it still, until it is stopped', () => {
  const { armed } = failureOnPurpose()
  armed.set('slow')
  expect(failureOnPurpose().armed.get()).toBe('slow')
  armed.set(undefined)
  expect(failureOnPurpose().armed.get()).toBeUndefined()
})
