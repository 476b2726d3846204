// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { noteLeftFor, takeLeftFor } from '../../signInReturn/leftFor.ts'
import { useCommandDialog } from './useCommandDialog.ts'

afterEach(() => void takeLeftFor('dialog'))

test('each dialog that opens is another one, also of the same kind', () => {
  const { result } = renderHook(useCommandDialog)
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
  expect(renderHook(useCommandDialog).result.current.commandDialog).toBe(expected)
})
