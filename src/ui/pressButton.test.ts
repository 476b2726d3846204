// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pressButton } from './pressButton.ts'

test('the button has the focus, and does what it does', () => {
  let pressed = 0
  document.body.innerHTML = '<button id="open"></button>'
  document.getElementById('open')?.addEventListener('click', () => void (pressed += 1))
  pressButton('open')
  expect([pressed, document.activeElement?.id]).toEqual([1, 'open'])
})

test('one that is not there is no fault', () => {
  document.body.innerHTML = ''
  expect(() => pressButton('open')).not.toThrow()
})
