import { expect, test, vi } from 'vitest'
import { memoizeByObject, memoizeInContext } from './memoizeByObject.ts'

test('The answer for a subject is computed once', () => {
  const answer = vi.fn<(subject: { readonly id: number }) => object>((subject) => ({ twice: subject.id * 2 }))
  const remembered = memoizeByObject(answer)
  const subject = { id: 21 }
  expect(remembered(subject)).toEqual({ twice: 42 })
  expect(remembered(subject)).toBe(remembered(subject))
  expect(answer).toHaveBeenCalledTimes(1)
})

test('Subjects that look the same are different subjects', () => {
  const remembered = memoizeByObject((subject: object) => ({ subject }))
  expect(remembered({})).not.toBe(remembered({}))
})

test('An answer of undefined is remembered too', () => {
  const answer = vi.fn<(subject: object) => undefined>(() => undefined)
  const remembered = memoizeByObject(answer)
  const subject = {}
  remembered(subject)
  remembered(subject)
  expect(answer).toHaveBeenCalledTimes(1)
})

test('An answer found elsewhere can be learnt', () => {
  const answer = vi.fn<(subject: object) => string>(() => 'computed')
  const remembered = memoizeByObject(answer)
  const subject = {}
  expect(remembered.knows(subject)).toBe(false)
  remembered.learn(subject, 'learnt')
  expect(remembered.knows(subject)).toBe(true)
  expect(remembered(subject)).toBe('learnt')
  expect(answer).not.toHaveBeenCalled()
})

test('in a context, the answer of the latest one is remembered, also where the context is undefined', () => {
  const asked = vi.fn<(subject: { readonly name: string }, context: string | undefined) => string>(
    (subject, context) => `${subject.name} ${context}`,
  )
  const remembering = memoizeInContext(asked)
  const subject = { name: 'a' }
  const answers = [undefined, undefined, 'x', 'x', undefined].map((context) => remembering(subject, context))
  expect(answers).toEqual(['a undefined', 'a undefined', 'a x', 'a x', 'a undefined'])
  expect(asked).toHaveBeenCalledTimes(3)
})
