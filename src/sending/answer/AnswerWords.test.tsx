// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readAnswerOrWords } from '../../domain/answer/readAnswer.ts'
import { AnswerIds, AnswerWords } from './AnswerWords.tsx'

const answer = readAnswerOrWords(
  'PUT https://graph.microsoft.com/v1.0/external/connections/a/items/b\nHTTP/1.1 400 Bad Request\nrequest-id: r-1234567\n\n{"error":{"code":"x12","message":"Bearer abcdefghijk","details":[{"code":"d12","message":"n","target":"acl"}]}}',
)

test('the words come by their names, details among them, without a token', () => {
  render(<AnswerWords answer={answer} />)
  expect(facts()).toEqual([
    ['Status', '400'],
    ['Code', 'x12'],
    ['Message', 'Bearer (left out)'],
    ['Detail', 'd12: acl: n'],
  ])
})

test('what finds the call comes by itself', () => {
  render(<AnswerIds answer={answer} />)
  expect(facts().map(([name]) => name)).toEqual(['Request', 'request-id'])
})

test('where nothing is said there is no list', () => {
  render(<AnswerIds answer={readAnswerOrWords('InvalidGuid')} />)
  expect(screen.queryAllByRole('term')).toEqual([])
})

function facts() {
  const definitions = screen.getAllByRole('definition')
  return screen.getAllByRole('term').map(({ textContent }, index) => [textContent, definitions[index]?.textContent])
}
