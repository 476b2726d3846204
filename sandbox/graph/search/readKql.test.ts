import { expect, test } from 'vitest'
import { readKql } from './readKql.ts'

// A short notation: property:text, a phrase in brackets, a star for a beginning.
const shown = (query: string) => {
  const terms = readKql(query)
  return typeof terms === 'string'
    ? terms
    : terms.map(({ property, text, isPrefix }) => `${property ?? ''}:${text}${isPrefix ? '*' : ''}`)
}

test.each([
  ['*', []],
  ['gateway down', [':gateway', ':down']],
  ['gate*', [':gate*']],
  ['"payments fail" AND now', [':payments fail', ':now']],
  ['title:"Payments fail"', ['title:Payments fail']],
  ['fileID:TICKET42', ['fileID:TICKET42']],
  ['priority:2 x', ['priority:2', ':x']],
  ['"AND"', [':AND']],
  ['""', [':']],
])('%s', (query, terms) => {
  expect(shown(query)).toEqual(terms)
})

test.each(['a OR b', 'NOT a', '-a', '(a)', 'priority>2', 'a*b', '"open', 'NEAR(a b)'])('%s is not known', (query) => {
  expect(shown(query)).toMatch(/ in a query$/)
})
