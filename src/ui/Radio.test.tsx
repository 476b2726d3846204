// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Radio } from './Radio.tsx'

test('it is called by its label, which chooses it', async () => {
  const onChange = vi.fn<() => void>()
  render(
    <Radio name="type" checked={false} onChange={onChange}>
      HTML
    </Radio>,
  )
  expect(screen.getByRole('radio', { name: 'HTML', checked: false })).toBeDefined()
  await userEvent.click(screen.getByText('HTML'))
  expect(onChange).toHaveBeenCalledOnce()
})
