// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { keepFocusOnPage } from './keepFocusOnPage.ts'

test('a focus that is lost goes to the title, and one that is somewhere stays', () => {
  document.body.innerHTML = '<h1 id="title">New item</h1><button id="button"></button>'
  keepFocusOnPage()
  expect(document.activeElement?.id).toBe('title')
  document.getElementById('button')?.focus()
  keepFocusOnPage()
  expect(document.activeElement?.id).toBe('button')
})

test('without a title there is nowhere to go', () => {
  document.body.innerHTML = ''
  expect(() => keepFocusOnPage()).not.toThrow()
})
