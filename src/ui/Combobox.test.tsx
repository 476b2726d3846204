// @vitest-environment jsdom

import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { announcement } from './announce.ts'
import { Combobox } from './Combobox.tsx'
import { Field } from './Field.tsx'

// jsdom has no layout, and of popovers it knows only that they are hidden.
beforeEach(() => {
  HTMLElement.prototype.showPopover = () => undefined
  HTMLElement.prototype.hidePopover = () => undefined
  Element.prototype.scrollIntoView = () => undefined
})

describe('what is typed', () => {
  test('opens the list of what fits, says how many, and chooses nothing', () => {
    const { box, done } = show()
    fireEvent.change(box, { target: { value: 'ti' } })
    expect(optionTexts()).toEqual(['tickets'])
    expect(announcement.get().text).toBe('1 option')
    expect(box.getAttribute('aria-expanded')).toBe('true')
    expect(box.hasAttribute('aria-activedescendant')).toBe(false)
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(done).toEqual(['typed ti', 'done'])
    expect(optionTexts()).toEqual([])
  })

  test('stays as it is when the field is left, even with an active option', () => {
    const { box, done } = show()
    fireEvent.click(box)
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    fireEvent.blur(box)
    expect(done).toEqual(['done'])
    expect(box.getAttribute('aria-expanded')).toBe('false')
  })

  test('that fits nothing closes the list', () => {
    const { box } = show()
    fireEvent.change(box, { target: { value: 'zzz' } })
    expect(box.getAttribute('aria-expanded')).toBe('false')
  })

  test('belongs to the input method while it composes', () => {
    const { box, done } = show()
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true })
    expect(done).toEqual([])
  })
})

describe('the list', () => {
  test('opens with all of it, and an arrow key and Enter choose', () => {
    const { box, done } = show('wiki')
    fireEvent.click(box)
    expect(optionTexts()).toEqual(['tickets', 'wiki'])
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '')
    expect(active?.textContent).toBe('tickets')
    expect(active?.getAttribute('aria-selected')).toBe('true')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(done).toEqual(['chosen tickets'])
  })

  test('is chosen from by a click', () => {
    const { box, done } = show()
    fireEvent.click(box)
    fireEvent.click(screen.getByRole('option', { name: 'wiki', hidden: true }))
    expect(done).toEqual(['chosen wiki'])
    expect(optionTexts()).toEqual([])
  })

  test('closes with Escape and leaves the text alone', () => {
    const { box, done } = show('wiki')
    fireEvent.click(box)
    fireEvent.keyDown(box, { key: 'Escape' })
    expect(optionTexts()).toEqual([])
    expect(done).toEqual([])
  })

  // A box around it that scrolled would be one that no key reaches.
  test('is itself what scrolls, and the text box names it', () => {
    const { box } = show()
    fireEvent.click(box)
    const list = document.getElementById(box.getAttribute('aria-controls') ?? '')
    expect([list?.getAttribute('role'), list?.getAttribute('popover')]).toEqual(['listbox', 'manual'])
  })

  test('says why it has nothing, in a line that cannot be chosen', () => {
    const { box, done } = show('', [], 'Reading…')
    fireEvent.click(box)
    const note = screen.getByRole('option', { name: 'Reading…', hidden: true })
    expect(note.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(note)
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    expect(done).toEqual([])
  })
})

function show(initial = '', ids: readonly string[] = ['tickets', 'wiki'], note?: string) {
  const done: string[] = []
  function Shown() {
    const [value, setValue] = useState(initial)
    return (
      <Field label="Connection">
        <Combobox
          place="x"
          value={value}
          optionsFor={(typed) => ids.filter((id) => id.includes(typed)).map((id) => ({ id, label: id }))}
          note={note}
          onType={(text) => {
            setValue(text)
            done.push(`typed ${text}`)
          }}
          onChoose={(id) => {
            setValue(id)
            done.push(`chosen ${id}`)
          }}
          onDone={() => done.push('done')}
          placeholder=""
          aria-invalid={false}
          aria-describedby="problems"
        />
      </Field>
    )
  }
  render(<Shown />)
  return { box: screen.getByRole('combobox', { name: 'Connection' }), done }
}

function optionTexts(): readonly (string | null)[] {
  return screen.queryAllByRole('option', { hidden: true }).map(({ textContent }) => textContent)
}
