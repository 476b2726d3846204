// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { sayAt } from './sayAt.ts'

beforeEach(() => {
  document.body.innerHTML = '<main><input></main>'
})

test('a sentence stands beside a field, for eyes only, until the next key; the last one counts', () => {
  say('One.')
  say('Two.')
  expect(shown()).toEqual(['Two.'])
  expect(document.body.textContent).toBe('')
  fireEvent.keyDown(document.body, { key: 'a' })
  expect(shown()).toEqual([])
})

test('it goes by itself after a while', () => {
  vi.useFakeTimers()
  say('One.')
  vi.runAllTimers()
  vi.useRealTimers()
  expect(shown()).toEqual([])
})

function say(text: string) {
  const field = document.querySelector('input')
  if (field !== null) sayAt(field, text)
}

function shown() {
  return [...document.querySelectorAll<HTMLElement>('[data-hint]')].map(({ dataset }) => dataset['hint'])
}
