// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { preconnectTo } from './preconnectTo.ts'

test('other hosts are connected to, once each and without cookies; that of the page is already', () => {
  preconnectTo(
    [
      'https://login.example/tenant',
      'https://graph.example',
      'https://graph.example/beta',
      'https://here.example/graph',
    ],
    'https://here.example',
  )
  const links = [...document.head.querySelectorAll('link')].map(({ rel, href, crossOrigin }) => [
    rel,
    href,
    crossOrigin,
  ])
  expect(links).toEqual([
    ['preconnect', 'https://login.example/', ''],
    ['preconnect', 'https://graph.example/', ''],
  ])
})
