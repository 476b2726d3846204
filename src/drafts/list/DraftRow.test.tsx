// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, onTestFinished, test } from 'vitest'
import { aDraftHead } from '../store/testing/aDraftHead.ts'
import { DraftRow } from './DraftRow.tsx'

describe('what a draft is', () => {
  test.each([
    ['its connection', { head: aDraftHead({ connectionId: 'tickets' }) }, 'tickets'],
    ['that it has none', {}, 'No connection'],
    ['its ID', { head: aDraftHead({ itemId: 'T1', title: 'Payments fail' }) }, 'T1', 'Open Payments fail'],
    ['its size', { head: aDraftHead({ byteLength: 2048 }) }, '2 kB'],
    ['that it is open here', { openIn: 'here' as const }, 'Open here'],
    ['that it is open elsewhere', { openIn: 'elsewhere' as const }, 'Open in another tab'],
    ['that it is nobody’s', { showsOwner: true }, 'Written signed out'],
  ])('%s', (_, props, words, button = 'Open Untitled item') => {
    show(props)
    expect(descriptionOf(button)).toContain(words)
  })

  test('its time, to the second for who looks closer', () => {
    show({ head: aDraftHead({ at: Date.UTC(2026, 0, 15, 12, 34, 56) }) })
    const time = screen.getByRole('time')
    expect([time.getAttribute('datetime'), time.title]).toEqual([
      '2026-01-15T12:34:56.000Z',
      'Thu, 15 Jan 2026 12:34:56 GMT',
    ])
  })

  test('whose it is goes without saying when it is theirs, or nobody is signed in', () => {
    show({ head: aDraftHead({ owner: 'me' }), showsOwner: true })
    show({ head: aDraftHead({ name: 'Other' }), showsOwner: false })
    expect(screen.queryByText('Written signed out')).toBeNull()
  })
})

describe('what can be done with it', () => {
  test.each(['Open', 'Duplicate', 'Export', 'Delete'])('%s', async (action) => {
    const done = show({ head: aDraftHead({ name: 'My draft' }) })
    await press(`${action} My draft`)
    expect(done).toEqual([action])
  })

  test('it gets another name; the field begins with the one it has', async () => {
    const done = show({ head: aDraftHead({ name: 'My draft' }) })
    await press('Rename My draft')
    const field = screen.getByRole('textbox', { name: 'Name of My draft' })
    expect([field, document.activeElement]).toEqual([field, field])
    expect(field).toHaveProperty('value', 'My draft')
    await userEvent.clear(field)
    await userEvent.type(field, 'Another{Enter}')
    expect(done).toEqual(['Rename Another'])
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('Esc leaves its name as it is, and the dialog around it open', async () => {
    const done = show({})
    await press('Rename Untitled item')
    const prevented: string[] = []
    const listen = ({ key, defaultPrevented }: KeyboardEvent) => defaultPrevented && prevented.push(key)
    addEventListener('keydown', listen)
    onTestFinished(() => removeEventListener('keydown', listen))
    await userEvent.keyboard('changed{Escape}')
    expect([screen.queryByRole('textbox'), done]).toEqual([null, []])
    expect(prevented).toEqual(['Escape'])
  })

  test('no other draft is opened while the one in the form must stay; the button says why', async () => {
    const done = show({ obstacle: 'An item is on its way.' })
    const open = screen.getByRole('button', { name: 'Open Untitled item' })
    expect([open.getAttribute('aria-disabled'), open.title]).toEqual(['true', 'An item is on its way.'])
    await userEvent.click(open)
    expect(done).toEqual([])
  })

  test.each([
    ['what is open in another tab', 'elsewhere' as const, undefined, true],
    ['what is open here', 'here' as const, undefined, false],
    ['what is open here, while it must stay', 'here' as const, 'An item is on its way.', true],
    ['what is open nowhere, while another must stay', undefined, 'An item is on its way.', false],
  ])('deleting %s (refused: %s)', async (_, openIn, obstacle, isRefused) => {
    const done = show({ openIn, obstacle })
    await press('Delete Untitled item')
    expect(done).toEqual(isRefused ? [] : ['Delete'])
  })
})

function show(props: Partial<ComponentProps<typeof DraftRow>>): readonly string[] {
  const done: string[] = []
  render(
    <ul>
      <DraftRow
        head={aDraftHead()}
        openIn={undefined}
        showsOwner={false}
        obstacle={undefined}
        onOpen={() => done.push('Open')}
        onRename={(name) => done.push(`Rename ${name}`)}
        onDuplicate={() => done.push('Duplicate')}
        onExport={() => done.push('Export')}
        onDelete={() => done.push('Delete')}
        {...props}
      />
    </ul>,
  )
  return done
}

function descriptionOf(button: string): string {
  const id = screen.getByRole('button', { name: button }).getAttribute('aria-describedby') ?? ''
  return document.getElementById(id)?.textContent ?? ''
}

function press(name: string): Promise<void> {
  return userEvent.click(screen.getByRole('button', { name }))
}
