// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CardText } from './CardText.tsx'

test('marks are shown, and a link leads nowhere', () => {
  render(
    <p>
      <CardText text="**bold** *slanted* [Payments](https://a.b) <b>text</b>" />
    </p>,
  )
  expect(screen.getByText('bold').tagName).toBe('STRONG')
  expect(screen.getByText('slanted').tagName).toBe('EM')
  expect(screen.queryByRole('link')).toBeNull()
  expect(document.body.textContent).toBe('bold slanted Payments <b>text</b>')
})
