import { expect, test, vi } from 'vitest'
import { memoizeByObject, memoizeInContext } from './memoizeByObject.ts'

test('The answer for a subject is computed once', () => {
  const answer = vi.fn<(subject: { readonly id: number }) => object>((subject) => ({ twice: subject.id * 2 }))
  const memoized = memoizeByObject(answer)
  const subject = { id: 21 }
  expect(memoized(subject)).toEqual({ twice: 42 })
  expect(memoized(subject)).toBe(memoized(subject))
  expect(answer).toHaveBeenCalledTimes(1)
})

test('Subjects that look the same are different subjects', () => {
  const memoized = memoizeByObject((subject: object) => ({ subject }))
  expect(memoized({})).not.toBe(memoized({}))
})

test('An answer of undefined is remembered too', () => {
  const answer = vi.fn<(subject: object) => undefined>(() => undefined)
  const memoized = memoizeByObject(answer)
  const subject = {}
  memoized(subject)
  memoized(subject)
  expect(answer).toHaveBeenCalledTimes(1)
})

test('An answer found elsewhere can be set', () => {
  const answer = vi.fn<(subject: object) => string>(() => 'computed')
  const memoized = memoizeByObject(answer)
  const subject = {}
  expect(memoized.has(subject)).toBe(false)
  memoized.set(subject, 'set')
  expect(memoized.has(subject)).toBe(true)
  expect(memoized(subject)).toBe('set')
  expect(answer).not.toHaveBeenCalled()
})

test('in a context, the answer of the latest one is remembered, also where the context is undefined', () => {
  const asked = vi.fn<(subject: { readonly name: string }, context: string | undefined) => string>(
    (subject, context) => `${subject.name} ${context}`,
  )
  const memoized = memoizeInContext(asked)
  const subject = { name: 'a' }
  const answers = [undefined, undefined, 'x', 'x', undefined].map((context) => memoized(subject, context))
  expect(answers).toEqual(['a undefined', 'a undefined', 'a x', 'a x', 'a undefined'])
  expect(asked).toHaveBeenCalledTimes(3)
})
