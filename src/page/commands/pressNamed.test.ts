// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pressNamed } from './pressNamed.ts'

test('a menu is opened, and its line is pressed once it is there', async () => {
  const done: string[] = []
  document.body.innerHTML = '<button aria-label="More for access"></button>'
  document.querySelector('button')?.addEventListener('click', () => {
    setTimeout(() => {
      document.body.insertAdjacentHTML('beforeend', '<div role="menuitem" tabindex="-1">Presets…</div>')
      document.querySelector('[role=menuitem]')?.addEventListener('click', () => done.push('presets'))
    }, 30)
  })
  expect(await pressNamed([/^More for access$/, /^Presets/])).toBe(true)
  expect(done).toEqual(['presets'])
})

test('a switch is found by its label, and has the focus', async () => {
  document.body.innerHTML = '<label><input type="checkbox" />Schema details</label>'
  expect(await pressNamed([/^Schema details$/])).toBe(true)
  expect(document.activeElement).toHaveProperty('checked', true)
})

test('what is not there, or is hidden, is not pressed', async () => {
  document.body.innerHTML = '<div hidden><button>Preview</button></div>'
  expect(await pressNamed([/^Preview$/], 20)).toBe(false)
})
