// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { JsonCode } from './JsonCode.tsx'

test('a line may end after a colon or a comma, and the text is as it was', () => {
  const text = '"tags@odata.type":"Collection(String)","tags":["a","b"]'
  const { container } = render(<JsonCode text={text} />)
  expect(container.textContent).toBe(text)
  expect(container.querySelector('code')?.innerHTML.split('<wbr>')).toEqual([
    '"tags@odata.type":',
    '"Collection(String)",',
    '"tags":',
    '["a",',
    '"b"]',
  ])
})
