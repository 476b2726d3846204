// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { SendingProgress } from '../sending/protocol/submission.ts'
import { useShowBusy } from './useShowBusy.ts'

const waiting: SendingProgress = {
  kind: 'waiting',
  attempt: 1,
  until: 0,
  error: { kind: 'offline' },
  askedByGraph: true,
}
const sending: SendingProgress = { kind: 'sending', attempt: 2 }
const idle: SendingProgress = { kind: 'idle' }

afterEach(() => document.body.replaceChildren())

test('the first wait of a submission shows Result; who leaves it then is not brought back', () => {
  const { shown, go } = show()
  go(waiting)
  go(sending)
  go(waiting)
  expect(shown).toEqual(['response'])
  go(idle)
  go(waiting)
  expect(shown).toEqual(['response', 'response'])
})

test.each([
  ['in the form beside it', 'page-form', false, ['response']],
  ['in the form that it would hide', 'page-form', true, []],
  ['in another tab', 'page-side', false, []],
])('somebody types %s', (_name, id, isOne, expected) => {
  const pane = document.createElement('div')
  pane.id = id
  const field = document.createElement('input')
  pane.append(field)
  document.body.append(pane)
  field.focus()
  const { shown, go } = show(isOne)
  go(waiting)
  expect(shown).toEqual(expected)
})

function show(isOne = false) {
  const shown: string[] = []
  const setTab = (tab: string) => void shown.push(tab)
  const { rerender } = renderHook((progress: SendingProgress) => useShowBusy(progress, { isOne, setTab }), {
    initialProps: idle,
  })
  return { shown, go: rerender }
}
