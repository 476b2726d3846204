// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { scrollBack, scrollTops } from './scrollTops.ts'

test('the form and the page are scrolled back to where they were; what was not noted stays', () => {
  document.body.innerHTML = '<main></main>'
  const [page, form] = [document.documentElement, document.querySelector('main')]
  if (form === null) throw new Error('There is no form.')
  form.scrollTop = 120
  const tops = scrollTops()
  expect(tops).toEqual([0, 120])
  form.scrollTop = 700
  scrollBack(tops)
  expect([page.scrollTop, form.scrollTop]).toEqual([0, 120])
  scrollBack([])
  expect(form.scrollTop).toBe(120)
})
