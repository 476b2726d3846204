// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { ContentLoss } from './ContentLoss.tsx'

const text = (length: number) => ({ kind: 'present', type: 'text', text: ropeOf('a'.repeat(length)) }) as const

test.each([
  [328, 'The content loses 87% of its text.'],
  [2000, ''],
])('from 2,653 characters to %d: “%s”', (length, said) => {
  const change = {
    kind: 'content',
    key: '/content',
    change: 'changed',
    before: text(2653),
    after: text(length),
  } as const
  const { container } = render(<ContentLoss differences={[change]} />)
  expect(container.textContent).toBe(said)
})
