// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ActionMenu } from './ActionMenu.tsx'

test('the menu is the button’s own popover, so that the browser opens and closes it', () => {
  render(<ActionMenu trigger={{ children: 'More', icon: <b /> }} entries={[]} intro="Choose" />)
  const button = screen.getByRole('button', { name: 'More' })
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '')
  expect(popover?.getAttribute('popover')).toBe('auto')
  expect(button.getAttribute('aria-haspopup')).toBe('menu')
  expect(button.getAttribute('aria-expanded')).toBe('false')
})

describe('the menu', () => {
  test('opens with the chosen entry focused, and says which one that is', () => {
    const { open, entry } = show()
    open()
    expect(screen.getByRole('menu', { name: 'Theme' })).toBeDefined()
    expect(document.activeElement).toBe(entry('Dark'))
    expect(screen.getByRole('menuitemradio', { checked: true })).toBe(entry('Dark'))
    expect(screen.getByText('How the page looks')).toBeDefined()
    expect(screen.getByRole('separator')).toBeDefined()
  })

  test('opened again before its closing was told, has the focus again', () => {
    const { open, entry, button } = show()
    open()
    button().focus()
    const again = Object.assign(new Event('toggle'), { oldState: 'open', newState: 'open' })
    fireEvent(document.getElementById(button().getAttribute('popovertarget') ?? '') ?? button(), again)
    expect(document.activeElement).toBe(entry('Dark'))
  })

  test.each([
    ['ArrowDown', 'Reset'],
    ['ArrowUp', 'Light'],
    ['Home', 'Light'],
    ['End', 'Reset'],
    ['r', 'Reset'],
  ])('%s on Dark goes to %s', (key, expected) => {
    const { open, entry } = show()
    open()
    fireEvent.keyDown(entry('Dark'), { key })
    expect(document.activeElement).toBe(entry(expected))
  })

  test('goes round at its ends', () => {
    const { open, entry } = show()
    open()
    entry('Light').focus()
    fireEvent.keyDown(entry('Light'), { key: 'ArrowUp' })
    expect(document.activeElement).toBe(entry('Reset'))
    fireEvent.keyDown(entry('Reset'), { key: 'ArrowDown' })
    expect(document.activeElement).toBe(entry('Light'))
  })

  test('does what was clicked, closed and with the focus back on its button', () => {
    const { open, entry, done, button } = show()
    open()
    fireEvent.click(entry('Light'))
    expect(done).toEqual(['light, focus on Theme'])
    expect(screen.queryByRole('menu')).toBeNull()
    expect(button().getAttribute('aria-expanded')).toBe('false')
  })

  test.each([
    ['Tab', (at: HTMLElement) => fireEvent.keyDown(at, { key: 'Tab' })],
    ['Esc', (at: HTMLElement) => fireEvent.keyDown(at, { key: 'Escape' })],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Theme' }))],
  ])('is closed by %s, and does nothing', (_, close) => {
    const { open, entry, done, button } = show()
    open()
    close(entry('Dark'))
    expect(screen.queryByRole('menu')).toBeNull()
    expect(done).toEqual([])
    expect(document.activeElement).toBe(button())
  })
})

function show() {
  const done: string[] = []
  const select = (what: string) => () => done.push(`${what}, focus on ${document.activeElement?.textContent}`)
  render(
    <ActionMenu
      trigger={{ children: 'Theme', icon: <b /> }}
      intro={<p>How the page looks</p>}
      entries={[
        { kind: 'choice', label: 'Light', isChosen: false, onSelect: select('light') },
        { kind: 'choice', label: 'Dark', isChosen: true, onSelect: select('dark') },
        { kind: 'line', id: 'line' },
        { kind: 'action', label: 'Reset', onSelect: select('reset') },
      ]}
    />,
  )
  const button = () => screen.getByRole('button', { name: 'Theme' })
  return {
    done,
    button,
    open: () => {
      button().focus()
      fireEvent.click(button())
    },
    entry: (name: string) => screen.getByRole(name === 'Reset' ? 'menuitem' : 'menuitemradio', { name }),
  }
}
