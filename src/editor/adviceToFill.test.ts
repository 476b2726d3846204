import { expect, test } from 'vitest'
import { finding, problemInBody } from '../domain/problem.ts'
import { withoutAdviceToFill } from './adviceToFill.ts'

const noLink = problemInBody(finding('label-unfilled', 'Add a link.'), '/properties/url')
const noContent = problemInBody(finding('content-unfilled', 'Add content.'), '/content/value')
const noTitle = problemInBody(finding('title-unfilled', 'Add a title.'), '/properties/title')

test('what is only good to fill in is left out, and nothing else', () => {
  expect(withoutAdviceToFill([noLink, noTitle, noContent])).toEqual([noTitle])
  const others = [noTitle]
  expect(withoutAdviceToFill(others)).toBe(others)
})
