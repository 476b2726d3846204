// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorTexts } from './ErrorTexts.tsx'

test('an answer and the payload it is about stand beside each other', () => {
  const typed: string[] = []
  render(
    <ErrorTexts
      text=""
      onText={(text) => typed.push(`answer ${text}`)}
      payload=""
      onPayload={(payload) => typed.push(`payload ${payload}`)}
      isShort={false}
    />,
  )
  fireEvent.change(screen.getByRole('textbox', { name: 'Error answer' }), { target: { value: '400' } })
  fireEvent.change(screen.getByRole('textbox', { name: /^Rejected payload/ }), { target: { value: '{}' } })
  expect(typed).toEqual(['answer 400', 'payload {}'])
})
