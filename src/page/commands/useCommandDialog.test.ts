// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { noteLeftFor, takeLeftFor } from '../../signInReturn/leftFor.ts'
import { useCommandDialog } from './useCommandDialog.ts'

afterEach(() => void takeLeftFor('dialog'))

test('each dialog that opens is another one, also of the same kind', () => {
  const { result } = renderHook(() => useCommandDialog(false))
  expect(result.current).toMatchObject({ commandDialog: undefined, commandDialogSerial: 0 })
  for (const serial of [1, 2]) {
    act(() => result.current.setCommandDialog('commands'))
    expect(result.current).toMatchObject({ commandDialog: 'commands', commandDialogSerial: serial })
  }
})

test.each([
  ['the change of a connection that the page was left from', 'newConnection', 'newConnection'],
  ['nothing, where that is no such change', 'commands', undefined],
])('a page begins with %s', (_, left, expected) => {
  noteLeftFor('dialog', left)
  expect(renderHook(() => useCommandDialog(false)).result.current.commandDialog).toBe(expected)
})

test('what is asked for while another item is on its way comes with its page, once', () => {
  const before = renderHook(() => useCommandDialog(true))
  act(() => before.result.current.setCommandDialog('commands'))
  expect(before.result.current.commandDialog).toBeUndefined()
  const next = renderHook(() => useCommandDialog(false))
  before.unmount()
  expect(next.result.current.commandDialog).toBe('commands')
  expect(renderHook(() => useCommandDialog(false)).result.current.commandDialog).toBeUndefined()
})

test.each([
  ['it is there after all', '', 'commands'],
  ['a dialog that says why has the page', '<dialog open></dialog>', undefined],
])('where the other item does not come, %s', (_, html, expected) => {
  const { result, rerender } = renderHook(useCommandDialog, { initialProps: true })
  act(() => result.current.setCommandDialog('commands'))
  document.body.innerHTML = html
  rerender(false)
  expect(result.current.commandDialog).toBe(expected)
  document.body.innerHTML = ''
})
