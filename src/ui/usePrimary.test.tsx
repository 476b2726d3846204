// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import buttonStyles from './Button.module.css'
import { Button } from './Button.tsx'

const submit = (
  <footer key="submit">
    <Button appearance="primary">Submit</Button>
  </footer>
)
const signIn = (
  <header key="signIn">
    <Button appearance="primary">Sign in</Button>
  </header>
)
const next = (name: string) => (
  <Button key={name} appearance="primary">
    {name}
  </Button>
)

test.each<[string, readonly ReactNode[], readonly string[]]>([
  ['alone', [submit], ['Submit']],
  ['beside a next step', [next('Grant access'), submit], ['Grant access']],
  ['beside two of them, the later one', [next('Submit now'), next('Go to title'), submit], ['Go to title']],
  ['beside one in the header', [signIn, next('Sign in again'), submit], ['Sign in again']],
  [
    'in a dialog and beside it',
    [submit, <dialog key="dialog">{next('Replace item')}</dialog>],
    ['Submit', 'Replace item'],
  ],
])('%s: one is the primary button', (_, children, expected) => {
  render(<>{children}</>)
  expect(primary()).toEqual(expected)
})

test('what comes takes the lead, and gives it back', () => {
  const { rerender } = render(<>{[submit]}</>)
  rerender(<>{[next('Submit again'), submit]}</>)
  expect(primary()).toEqual(['Submit again'])
  rerender(<>{[submit]}</>)
  expect(primary()).toEqual(['Submit'])
})

test('one that does nothing now has no lead, and its look is left to it', () => {
  const stopped = (
    <Button key="stopped" appearance="primary" disabledFocusable>
      Is it found?
    </Button>
  )
  render(<>{[stopped, submit]}</>)
  expect(primary()).toEqual(['Is it found?', 'Submit'])
})

test('the button stays the same one', () => {
  const { rerender } = render(<>{[submit]}</>)
  const button = screen.getByRole('button', { name: 'Submit' })
  rerender(<>{[next('Submit again'), submit]}</>)
  expect(screen.getByRole('button', { name: 'Submit' })).toBe(button)
})

function primary() {
  return [...document.querySelectorAll(`.${buttonStyles.primary}`)].map(({ textContent }) => textContent)
}
