import { expect, test } from 'vitest'
import { untilAborted } from './untilAborted.ts'

const forEver = new Promise<never>(() => undefined)

test.each([
  ['without a signal', undefined],
  ['with one that says nothing', new AbortController().signal],
])('%s it is what the work gives, or the error that it throws', async (_, signal) => {
  await expect(untilAborted(Promise.resolve('done'), signal)).resolves.toBe('done')
  await expect(untilAborted(Promise.reject(new RangeError('a bug')), signal)).rejects.toThrow('a bug')
})

test('it ends as soon as the signal says so, though the work goes on', async () => {
  const controller = new AbortController()
  const ended = untilAborted(forEver, controller.signal)
  controller.abort()
  await expect(ended).resolves.toBe('aborted')
})

test('what was aborted before ends at once', async () => {
  await expect(untilAborted(forEver, AbortSignal.abort())).resolves.toBe('aborted')
})

test('work that fails after the signal is no error any more', async () => {
  const controller = new AbortController()
  const tooLate = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late'))))
  const ended = untilAborted(tooLate, controller.signal)
  controller.abort()
  await expect(tooLate).rejects.toThrow('too late')
  await expect(ended).resolves.toBe('aborted')
})
