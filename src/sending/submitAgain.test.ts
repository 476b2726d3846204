// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { submitAgain } from './submitAgain.ts'

test('after it was submitted again the focus is on Submit', () => {
  const button = document.createElement('button')
  button.id = 'submit-item'
  document.body.append(button)
  let sent = 0
  submitAgain(() => (sent += 1))()
  expect(sent).toBe(1)
  expect(document.activeElement).toBe(button)
})
