// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { live } from '../../ui/live.ts'
import { HistoryButtons } from './HistoryButtons.tsx'

test('the buttons say what they would do, and can be reached when there is nothing to do', () => {
  const done: string[] = []
  render(
    <HistoryButtons
      state={live({ undo: 'import', redo: undefined })}
      onUndo={() => done.push('undo')}
      onRedo={() => done.push('redo')}
    />,
  )
  const [undo, redo] = [screen.getByRole('button', { name: 'Undo' }), screen.getByRole('button', { name: 'Redo' })]
  expect(undo.title).toBe('Undo: import (Ctrl+Z)')
  expect(redo.title).toBe('Nothing to redo')
  expect(redo.getAttribute('aria-disabled')).toBe('true')
  undo.click()
  redo.click()
  expect(done).toEqual(['undo'])
})
