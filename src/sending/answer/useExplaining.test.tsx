// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useExplaining } from './useExplaining.ts'

test('it opens empty or with a text, and what is typed is held', () => {
  const { now, explaining } = start()
  act(() => explaining().start())
  expect(now()).toEqual([true, ''])
  act(() => explaining().setText('typed'))
  expect(now()).toEqual([true, 'typed'])
  act(() => explaining().start('given'))
  expect(now()).toEqual([true, 'given'])
})

test('what was pasted for an import can go back there, until something else is explained', () => {
  const { explaining } = start()
  act(() => explaining().start('text', true))
  expect(explaining().isFromImport).toBe(true)
  act(() => explaining().start())
  expect(explaining().isFromImport).toBe(false)
})

test('closing forgets the text; who went to a field finds it again', () => {
  const { now, explaining } = start()
  act(() => explaining().start('text'))
  act(() => {
    explaining().leave()
    explaining().close()
  })
  expect(now()).toEqual([false, 'text'])
  act(() => explaining().start())
  expect(now()).toEqual([true, 'text'])
  act(() => explaining().close())
  expect(now()).toEqual([false, ''])
})

test('the payload beside it is held and forgotten with it', () => {
  const { explaining } = start()
  act(() => explaining().start('text'))
  act(() => explaining().setPayload('{}'))
  act(() => explaining().leave())
  expect(explaining().payload).toBe('{}')
  act(() => explaining().start())
  act(() => explaining().close())
  expect(explaining().payload).toBe('')
})

test('at a sign-in page it is kept, and open again after that, until it is closed', () => {
  start().explaining().keep('text', '{}')
  const back = start()
  expect([...back.now(), back.explaining().payload]).toEqual([true, 'text', '{}'])
  expect(start().now()).toEqual([true, 'text'])
  act(() => back.explaining().close())
  expect(start().now()).toEqual([false, ''])
})

test('what was sent with a mistake on purpose is told apart, as long as it is what stands there', () => {
  const { explaining } = start()
  const planted = { payload: '{}', what: 'tags was sent without its type' }
  act(() => explaining().start('text', false, planted))
  expect([explaining().payload, explaining().planted]).toEqual(['{}', planted])
  act(() => explaining().setPayload('{"a": 1}'))
  expect(explaining().planted).toBeUndefined()
})

function start() {
  const { result } = renderHook(() => useExplaining())
  return { explaining: () => result.current, now: () => [result.current.isOpen, result.current.text] }
}
