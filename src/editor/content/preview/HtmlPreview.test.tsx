// @vitest-environment jsdom
import { Text } from '@codemirror/state'
import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { live } from '../../../ui/live.ts'
import { HtmlPreview } from './HtmlPreview.tsx'

test('the preview is sandboxed, and follows when typing pauses', () => {
  vi.useFakeTimers()
  const document = live(Text.of(['<p>one</p>']))
  render(<HtmlPreview document={document} />)
  const frame = screen.getByTitle('HTML preview')
  expect(frame.getAttribute('sandbox')).toBe('')
  expect(frame.getAttribute('srcdoc')).toContain('<p>one</p>')
  act(() => document.set(Text.of(['<p>two</p>'])))
  act(() => void vi.advanceTimersByTime(300))
  act(() => document.set(Text.of(['<p>three</p>'])))
  act(() => void vi.advanceTimersByTime(300))
  expect(frame.getAttribute('srcdoc')).toContain('one')
  act(() => void vi.advanceTimersByTime(200))
  expect(frame.getAttribute('srcdoc')).toContain('<p>three</p>')
})

test('the preview comes in sight once, and moves no more than that takes', () => {
  const scroll = vi.fn<(options: ScrollIntoViewOptions) => void>()
  Element.prototype.scrollIntoView = scroll
  const { rerender } = render(<HtmlPreview document={live(Text.of(['<p>one</p>']))} />)
  rerender(<HtmlPreview document={live(Text.of(['<p>two</p>']))} />)
  expect(scroll.mock.calls).toEqual([[{ block: 'nearest' }]])
})

test('of a long text the beginning is shown, and that is said', () => {
  render(<HtmlPreview document={live(Text.of([`<p>${'a'.repeat(200_000)}`]))} />)
  expect(screen.getByText(/^Only the first 200,000 characters are shown\./)).toBeDefined()
})

test('the preview becomes light or dark with the page', async () => {
  const page = (token: string) => (
    <div className="fui-FluentProvider" style={{ colorScheme: token === 'black' ? 'dark' : 'light' }}>
      <div ref={(element) => element?.style.setProperty('--colorNeutralBackground1', token)}>
        <HtmlPreview document={document} />
      </div>
    </div>
  )
  const document = live(Text.of(['a']))
  const { rerender } = render(page('white'))
  const frame = screen.getByTitle('HTML preview')
  expect(frame.getAttribute('srcdoc')).toContain('background:white')
  rerender(page('black'))
  await vi.waitFor(() => expect(frame.getAttribute('srcdoc')).toContain('background:black'))
})
