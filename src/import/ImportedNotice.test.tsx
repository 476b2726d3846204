// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ImportedNotice } from './ImportedNotice.tsx'

test.each([
  [true, 'The payload is in the form.', 'Undo import'],
  [false, 'The form is as it was before the import.', 'Import it again'],
])(
  'while the imported draft is in the form (%s), it says so and leads to the other one',
  async (isImported, said, button) => {
    const calls: string[] = []
    render(
      <ImportedNotice
        isImported={isImported}
        onSwap={() => calls.push('swap')}
        onDismiss={() => calls.push('dismiss')}
      />,
    )
    expect(screen.getByRole('group', { name: 'Import' }).textContent).toContain(said)
    await userEvent.click(screen.getByRole('button', { name: button }))
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(calls).toEqual(['swap', 'dismiss'])
  },
)
