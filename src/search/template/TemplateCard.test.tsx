// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TemplateCard } from './TemplateCard.tsx'

test.each([
  [{ body: [{ type: 'TextBlock', text: 'a' }], actions: [{ title: 'Go' }] }, 'aGo'],
  [null, ''],
  ['text', ''],
  [{ body: 3 }, ''],
])('%j shows %j', (card, text) => {
  expect(render(<TemplateCard card={card} />).container.textContent).toBe(text)
})
