// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { emptyRope } from '../domain/rope/textRope.ts'
import { type LoadTools, TextTools, type TextToolsProps } from './TextTools.tsx'
import { openTextView } from './textView.ts'

test('the tools are loaded when the text is used, and are given what came in meanwhile', async () => {
  const { view, loads } = show(async () => ({ ContentTools: Told }))
  expect(loads.count).toBe(0)
  paste(view.contentDOM, '<h1>a</h1>', 'a')
  expect(await screen.findByText('clip')).toBeDefined()
  expect(loads.count).toBe(1)
})

test('Preview is there for HTML, and tells the tools', async () => {
  show(async () => ({ ContentTools: Told }))
  fireEvent.click(screen.getByRole('button', { name: 'Preview' }))
  expect(await screen.findByText('previewed')).toBeDefined()
})

test('without the tools plain text is pasted, and it is said what is missing', async () => {
  const { view } = show(() => Promise.reject(new Error('no network')))
  paste(view.contentDOM, '<h1>a</h1>', 'a')
  await waitFor(() => expect(view.state.doc.toString()).toBe('a'))
  expect(await screen.findByText(/could not be loaded/)).toBeDefined()
  paste(view.contentDOM, '<h1>b</h1>', 'b')
  expect(view.state.doc.toString()).toBe('ab')
})

function Told({ incoming, isPreviewed }: TextToolsProps) {
  return <p>{isPreviewed ? 'previewed' : incoming.get()?.kind}</p>
}

function show(load: LoadTools) {
  const view = openTextView(document.body, emptyRope, { onText: () => undefined, onWrapping: () => undefined })
  onTestFinished(() => view.destroy())
  const loads = { count: 0 }
  const counted: LoadTools = () => {
    loads.count += 1
    return load()
  }
  render(<TextTools view={view} isHtml isEmpty load={counted} />)
  return { view, loads }
}

function paste(box: HTMLElement, html: string, plain: string): void {
  const texts: Readonly<Record<string, string>> = { 'text/html': html, 'text/plain': plain }
  fireEvent.paste(box, { clipboardData: { files: [], getData: (type: string) => texts[type] ?? '' } })
}
