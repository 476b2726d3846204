// @vitest-environment jsdom
import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { expect, test, vi } from 'vitest'
import { PasteBox } from './PasteBox.tsx'

const file = new File(['{}'], 'a.json')

test.each<[string, string, readonly File[], string | undefined]>([
  ['a short text goes into the box', 'a'.repeat(10), [], undefined],
  ['a long text is taken', 'a'.repeat(11), [], 'text aaaaaaaaaaa'],
  ['a file is taken, also when its name comes as text', 'a.json', [file], 'file a.json'],
])('of what is pasted, %s', (_, text, files, taken) => {
  const { calls, box } = show()
  const paste = createEvent.paste(box, { clipboardData: { files, getData: () => text } })
  fireEvent(box, paste)
  expect(calls).toEqual(taken === undefined ? [] : [taken])
  expect(paste.defaultPrevented).toBe(taken !== undefined)
})

test('what is typed is told', () => {
  const { calls, box } = show()
  fireEvent.change(box, { target: { value: '{' } })
  expect(calls).toEqual(['typed {'])
})

function show() {
  const calls: string[] = []
  const tell = (what: string) => vi.fn<(text: string) => void>((text) => void calls.push(`${what} ${text}`))
  render(
    <PasteBox
      label="Payload"
      describedBy="status"
      value=""
      placeholder="{}"
      height="9rem"
      longestShown={10}
      box={createRef()}
      onType={tell('typed')}
      onLongText={tell('text')}
      onFile={({ name }) => calls.push(`file ${name}`)}
    />,
  )
  return { calls, box: screen.getByRole('textbox', { name: 'Payload' }) }
}
