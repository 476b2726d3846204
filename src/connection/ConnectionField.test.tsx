// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ErrorAction } from '../calling/errorDescription.ts'
import { GraphCallsContext } from '../calling/graphCalls.ts'
import { fakeCalls } from '../calling/testing/fakeCalls.ts'
import type { Connection, ConnectionList } from '../graph/connections.ts'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { live, useLive } from '../ui/live.ts'
import { ConnectionField } from './ConnectionField.tsx'
import { aConnection } from './testing/aConnection.ts'
import type { Remote } from './useConnections.ts'

// jsdom has no layout, and of popovers it knows only that they are hidden.
beforeEach(() => {
  HTMLElement.prototype.showPopover = () => undefined
  HTMLElement.prototype.hidePopover = () => undefined
})

const off: Remote<ConnectionList> = { kind: 'off' }

describe('an ID', () => {
  test('is typed without a list too, kept as typed, and complete when the field is left', () => {
    const { done } = show(off)
    expect(box().getAttribute('placeholder')).toBe('Connection ID')
    fireEvent.change(box(), { target: { value: ' wiki ' } })
    expect(box()).toHaveProperty('value', ' wiki ')
    expect(done).toEqual(['is " wiki "'])
    fireEvent.blur(box())
    expect(box()).toHaveProperty('value', 'wiki')
    expect(done.slice(1)).toEqual(['is "wiki"', 'complete "wiki"'])
  })

  test('while nobody is signed in, the empty list leads to the sign-in, and what is typed stands in nobody’s way', () => {
    const { done } = show(off, '', false, true)
    fireEvent.click(box())
    expect(options()).toEqual(['Sign in to see your connections'])
    fireEvent.click(screen.getByRole('option', { hidden: true }))
    expect(done).toEqual(['sign in'])
    expect(box()).toHaveProperty('value', '')
    fireEvent.change(box(), { target: { value: 'w' } })
    expect(screen.queryByRole('option', { hidden: true })).toBeNull()
  })

  test('is taken when it is chosen, entered or left by Tab, and not by its last key or by a press elsewhere', () => {
    const { taken } = show(listOf(tickets))
    fireEvent.change(box(), { target: { value: 'tickets' } })
    fireEvent.blur(box())
    expect(taken).toHaveLength(0)
    fireEvent.click(box())
    fireEvent.click(screen.getAllByRole('option', { hidden: true })[0] ?? box())
    expect(taken).toHaveLength(1)
    fireEvent.change(box(), { target: { value: 'mine' } })
    fireEvent.keyDown(box(), { key: 'Enter' })
    expect(taken).toHaveLength(2)
    fireEvent.keyDown(box(), { key: 'Tab' })
    fireEvent.blur(box())
    expect(taken).toHaveLength(3)
    fireEvent.blur(box())
    expect(taken).toHaveLength(3)
  })

  test('of the list is complete with its last key', () => {
    const { done } = show(listOf(tickets))
    fireEvent.change(box(), { target: { value: 'ticket' } })
    fireEvent.change(box(), { target: { value: 'tickets' } })
    expect(done).toEqual(['is "ticket"', 'is "tickets"', 'complete "tickets"'])
  })

  test('that was typed before the list was there is complete once it names it', () => {
    const { done, give } = show({ kind: 'loading' })
    fireEvent.change(box(), { target: { value: 'tickets' } })
    expect(done).toEqual(['is "tickets"'])
    give(listOf(tickets))
    expect(done).toEqual(['is "tickets"', 'complete "tickets"'])
  })

  test('is chosen from the list, which says name and state, and finds by the name', () => {
    const { done } = show(listOf(tickets, { ...tickets, id: 'wiki', name: 'Fabrikam wiki', state: 'draft' }))
    expect(box().getAttribute('placeholder')).toBe('Choose, or type a connection ID')
    fireEvent.click(box())
    expect(options()).toEqual(['Contoso tickets tickets (ready)', 'Fabrikam wiki wiki (draft)', 'New connection…'])
    fireEvent.change(box(), { target: { value: 'fabrikam' } })
    fireEvent.click(screen.getByRole('option', { hidden: true }))
    expect(done.slice(0, 3)).toEqual(['is "fabrikam"', 'is "wiki"', 'complete "wiki"'])
  })
})

describe('the connection that is chosen is described', () => {
  test.each<[Connection['state'], string]>([
    ['ready', 'Contoso ticketsready'],
    ['draft', 'Contoso ticketsdraftIts schema is not registered yet, which takes 5 to 15 minutes.'],
    ['obsolete', 'Contoso ticketsobsoleteIt is being deleted.'],
    ['limitExceeded', 'Contoso ticketslimit exceededIts quota of items is used up'],
    ['unknown', 'Contoso ticketsstate unknown'],
  ])('%s: “%s”', (state, said) => {
    show(listOf({ ...tickets, state }), 'tickets')
    expect(description()).toContain(said)
  })

  test('one that is not in the list is not', () => {
    show(listOf(tickets), 'ticketsX')
    expect(description()).toBe('the problems')
  })
})

describe('the list', () => {
  test('that is on its way is said in the field and below it', () => {
    show({ kind: 'loading' })
    expect(description()).toContain('Reading your connections')
    fireEvent.click(box())
    expect(options()).toEqual(['Reading your connections…'])
  })

  test('that is empty says what the app sees, and that an ID can be typed', () => {
    const { done } = show(listOf())
    expect(screen.getByText(/^No connections to list\. .*authorizedAppIds/)).toBeDefined()
    fireEvent.click(box())
    expect(options()).toEqual(['New connection…'])
    fireEvent.click(screen.getByRole('option', { hidden: true }))
    expect(done).toEqual(['new'])
  })

  test('that could not be read says why, with the way to read it again', () => {
    const { done } = show({ kind: 'error', error: { kind: 'offline' }, refresh: () => done.push('read again') })
    expect(screen.getByRole('alert').textContent).toContain('You are offline')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(done).toEqual(['read again'])
  })
})

test('only errors make the field invalid', () => {
  show(off, '', true)
  expect(box().getAttribute('aria-invalid')).toBe('true')
  expect(description()).toBe('the problems')
})

const tickets = aConnection()

function listOf(...connections: readonly Connection[]): Remote<ConnectionList> {
  return { kind: 'ok', value: { connections, isComplete: true }, answer: anAnswer({}), refresh: () => undefined }
}

function show(first: Remote<ConnectionList>, initial = '', isInvalid = false, isSignedOut = false) {
  const done: string[] = []
  const taken: string[] = []
  const list = live(first)
  function Shown() {
    const connections = useLive(list, (now) => now)
    const [value, setValue] = useState(initial)
    return (
      <ConnectionField
        value={value}
        onChange={(id) => {
          done.push(`is "${id}"`)
          setValue(id)
        }}
        onCommit={(id) => done.push(`complete "${id}"`)}
        onTaken={() => taken.push(value)}
        connections={connections}
        onSignIn={isSignedOut ? () => void done.push('sign in') : undefined}
        onNew={() => done.push('new')}
        isInvalid={isInvalid}
        problems={<p id="problems">the problems</p>}
        problemsId="problems"
      />
    )
  }
  const doIt = (_: ErrorAction, tryAgain?: () => void) => tryAgain?.()
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: doIt }}>
      <Shown />
    </GraphCallsContext>,
  )
  return { done, taken, give: (next: Remote<ConnectionList>) => act(() => list.set(next)) }
}

function box(): HTMLElement {
  return screen.getByRole('combobox', { name: /^Connection/ })
}

function options(): readonly string[] {
  return screen.queryAllByRole('option', { hidden: true }).map(({ textContent }) => textContent)
}

function description(): string {
  const ids = box().getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('')
}
