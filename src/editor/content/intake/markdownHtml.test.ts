import { expect, test } from 'vitest'
import { markdownHtml } from './markdownHtml.ts'

test('headings, lists and tables become HTML', () => {
  expect(markdownHtml('# A\n\n- b\n\n|c|\n|-|\n|d|')).toMatch(/<h1>A<\/h1>\s*<ul>\s*<li>b<\/li>\s*<\/ul>\s*<table>/)
})
