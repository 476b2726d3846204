// @vitest-environment jsdom

import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import { announcement } from './announce.ts'
import { Combobox } from './Combobox.tsx'
import { Field } from './Field.tsx'
import { live, useLive } from './live.ts'

// jsdom has no layout, and of popovers it knows only that they are hidden.
beforeEach(() => {
  HTMLElement.prototype.showPopover = () => undefined
  HTMLElement.prototype.hidePopover = () => undefined
  Element.prototype.scrollIntoView = () => undefined
})

describe('what is typed', () => {
  test('opens the list of what fits and says how many; the first is lit, and Enter takes it', () => {
    const { box, done } = show()
    fireEvent.change(box, { target: { value: 'i' } })
    expect(optionTexts()).toEqual(['tickets', 'wiki'])
    expect(announcement.get().text).toBe('2 options')
    expect(box.getAttribute('aria-expanded')).toBe('true')
    expect(litText(box)).toBe('tickets')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(done).toEqual(['typed i', 'chosen tickets'])
    expect(optionTexts()).toEqual([])
  })

  test.each(['Escape', 'Tab'])('is kept as it is by %s', (key) => {
    const { box, done } = show()
    fireEvent.change(box, { target: { value: 'tick' } })
    fireEvent.keyDown(box, { key })
    fireEvent.blur(box)
    expect(done).toEqual(['typed tick', 'done'])
    expect(box).toHaveProperty('value', 'tick')
  })

  test('and taken away again lights nothing: Enter leaves an empty box empty', () => {
    const { box, done } = show()
    fireEvent.change(box, { target: { value: 'tick' } })
    fireEvent.change(box, { target: { value: '' } })
    expect(litText(box)).toBeUndefined()
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(done.slice(2)).toEqual(['done'])
  })

  test('that fits nothing is complete with Enter', () => {
    const { box, done } = show()
    fireEvent.change(box, { target: { value: 'zzz' } })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(done).toEqual(['typed zzz', 'done'])
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

describe('Enter before the options are there', () => {
  test('takes the only one, once they are', async () => {
    const { box, done, answer } = waiting('tick')
    expect(done).toEqual(['typed tick'])
    await answer(['tickets'])
    expect(done).toEqual(['typed tick', 'chosen tickets'])
    expect(box).toHaveProperty('value', 'tickets')
  })

  test('takes the one of several that is called so', async () => {
    const { done, answer } = waiting('wiki')
    await answer(['wikipedia', 'wiki'])
    expect(done).toEqual(['typed wiki', 'chosen wiki'])
  })

  test('leaves the first of several lit', async () => {
    const { box, done, answer } = waiting('tick')
    await answer(['tickets', 'tickers'])
    expect(done).toEqual(['typed tick'])
    expect(litText(box)).toBe('tickets')
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(done).toEqual(['typed tick', 'chosen tickets'])
  })

  test('leaves a text that nothing fits as it is', async () => {
    const { done, answer } = waiting('tick')
    await answer([])
    expect(done).toEqual(['typed tick', 'done'])
  })

  test('is forgotten when the text changes, with Escape, and when the box is left', async () => {
    for (const leave of [
      (box: HTMLElement) => fireEvent.change(box, { target: { value: 'ticke' } }),
      (box: HTMLElement) => fireEvent.keyDown(box, { key: 'Escape' }),
      (box: HTMLElement) => fireEvent.blur(box),
    ]) {
      const { box, done, answer, unmount } = waiting('tick')
      leave(box)
      await answer(['tickets'])
      expect(done.filter((each) => each.startsWith('chosen'))).toEqual([])
      unmount()
    }
  })

  function waiting(typed: string) {
    const { box, done, answer, unmount } = show('', 'coming', 'Searching…')
    fireEvent.change(box, { target: { value: typed } })
    fireEvent.keyDown(box, { key: 'Enter' })
    return { box, done, answer, unmount }
  }
})

test('an address that stood there is taken as soon as it is the only one, and called exactly so', async () => {
  const shown = show('wiki', ['wiki'], undefined, { takesExact: true })
  fireEvent.click(shown.box)
  await waitFor(() => expect(shown.done).toEqual(['chosen wiki']))
  shown.unmount()
  const { box, done } = show('wik', ['wiki'], undefined, { takesExact: true, isOpenText: true })
  fireEvent.click(box)
  expect(done).toEqual([])
  expect(litText(box)).toBe('wiki')
})

interface More {
  readonly takesExact?: boolean
  readonly isOpenText?: boolean
}

/** Options that are `coming` are there once there is an `answer`. */
function show(initial = '', ids: readonly string[] | 'coming' = ['tickets', 'wiki'], note?: string, more: More = {}) {
  const done: string[] = []
  const known = live(ids)
  function Shown() {
    const [value, setValue] = useState(initial)
    const there = useLive(known, (all) => all)
    const listed = there === 'coming' ? [] : there
    return (
      <Field label="Connection">
        <Combobox
          place="x"
          value={value}
          optionsFor={(typed) =>
            listed.filter((id) => id.includes(typed)).map((id) => ({ id, label: id, isExact: id === value }))
          }
          note={note}
          isWaiting={there === 'coming'}
          {...more}
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
  const { unmount } = render(<Shown />)
  const answer = (all: readonly string[]) =>
    act(() => {
      known.set(all)
      return Promise.resolve()
    })
  return { box: screen.getByRole('combobox', { name: 'Connection' }), done, answer, unmount }
}

function litText(box: HTMLElement): string | null | undefined {
  return document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent
}

function optionTexts(): readonly (string | null)[] {
  return screen.queryAllByRole('option', { hidden: true }).map(({ textContent }) => textContent)
}
