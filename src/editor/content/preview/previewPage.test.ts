// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soup } from '../cleaning/testing/soup.ts'
import { previewPage, wholeTags } from './previewPage.ts'

test('a page has a policy of its own that lets nothing load, and the colors of the page around it', () => {
  const page = pageOf('<h1>a</h1>')
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
    "default-src 'none'; style-src 'unsafe-inline'",
  )
  expect(page.querySelector('style')?.textContent).toContain('color:the colorNeutralForeground1')
  expect(page.querySelector('h1')?.textContent).toBe('a')
})

test('links say where they lead and lead nowhere; pictures are what they are described as', () => {
  const page = pageOf(
    '<a href="https://a.example">a</a><a href="javascript:x">b</a><img alt="c" src="https://d.example">',
  )
  expect(page.body.innerHTML).toBe('<a title="https://a.example">a</a><a>b</a><img alt="c">')
})

test('whatever comes, nothing in it runs or loads', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const { body } = pageOf(html)
      expect(body.querySelectorAll('script, iframe, style, svg, form, input, [src], [href], [style]')).toHaveLength(0)
      const names = [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
      expect(names.filter((name) => name.startsWith('on'))).toEqual([])
    }),
  )
})

test.each([
  ['<p>a</p><a hre', '<p>a</p>'],
  ['<p>a', '<p>a'],
])('%s is cut to %s', (html, cut) => {
  expect(wholeTags(html)).toBe(cut)
})

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(
    previewPage(html, (token) => `the ${token}`),
    'text/html',
  )
}
