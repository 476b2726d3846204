// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { renderHook, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { ropeOf } from '../domain/rope/textRope.ts'
import { openTextView } from './textView.ts'
import { useHtmlColors } from './useHtmlColors.ts'

test('HTML is colored, plain text and a text too long for it are not', async () => {
  const view = openTextView(document.body, ropeOf('<p>Text</p>'), { onText: () => {}, onWrapping: () => {} })
  onTestFinished(() => view.destroy())
  const { result, rerender } = renderHook(({ isHtml, length }) => useHtmlColors(view, isHtml, length), {
    initialProps: { isHtml: false, length: 11 },
  })
  expect(result.current).toBe('none')
  rerender({ isHtml: true, length: 11 })
  // The part that reads HTML is loaded first.
  await waitFor(() => expect(result.current).toBe('on'), { timeout: 10_000 })
  expect(colored(view)).toBeGreaterThan(0)
  rerender({ isHtml: true, length: 500_001 })
  expect(result.current).toBe('tooLong')
  expect(colored(view)).toBe(0)
  rerender({ isHtml: false, length: 11 })
  expect(result.current).toBe('none')
})

function colored(view: EditorView): number {
  return view.contentDOM.querySelectorAll('[class^=cm-html]').length
}
