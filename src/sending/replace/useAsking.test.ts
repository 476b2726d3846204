// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { AskAnswer } from '../protocol/sendSafely.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import type { ReplaceQuestion } from './replaceQuestion.ts'
import { useAsking } from './useAsking.ts'

const question: ReplaceQuestion = { kind: 'unreadable', why: 'No JSON.' }
const submission = aSubmission({})

test('a question waits for its answer, and is gone with it', async () => {
  const { hook, ask } = asking()
  const answer = ask(new AbortController().signal)
  expect(hook.current.asked).toMatchObject({ question, submission })
  act(() => hook.current.asked?.answer('replace'))
  expect(await answer).toBe('replace')
  expect(hook.current.asked).toBeUndefined()
})

test('stopping the submission takes the question away, as “cancel”', async () => {
  const { hook, ask } = asking()
  const abort = new AbortController()
  const answer = ask(abort.signal)
  act(() => abort.abort())
  expect(await answer).toBe('cancel')
  expect(hook.current.asked).toBeUndefined()
})

test('what was stopped before is not even asked', async () => {
  const { hook, ask } = asking()
  expect(await ask(AbortSignal.abort())).toBe('cancel')
  expect(hook.current.asked).toBeUndefined()
})

test('the first answer counts, and stopping later takes no other question away', async () => {
  const { hook, ask } = asking()
  const abort = new AbortController()
  const answer = ask(abort.signal)
  const first = hook.current.asked
  act(() => first?.answer('again'))
  void ask(new AbortController().signal)
  act(() => abort.abort())
  expect(await answer).toBe('again')
  expect(hook.current.asked).toMatchObject({ question })
})

function asking() {
  const { result: hook } = renderHook(() => useAsking())
  const ask = (signal: AbortSignal) =>
    new Promise<AskAnswer>((resolve) => {
      act(() => void hook.current.ask(question, submission, signal).then(resolve))
    })
  return { hook, ask }
}
