// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { watchSight } from '../ui/testing/watchSight.ts'
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

test('what was changed can be read again, while the payload is in the form', () => {
  const notice = (isImported: boolean) => (
    <ImportedNotice
      isImported={isImported}
      changes={[
        { text: 'One.', isFix: true },
        { text: 'Two.', isFix: false },
      ]}
      onSwap={vi.fn<() => void>()}
      onDismiss={vi.fn<() => void>()}
    />
  )
  const { rerender } = render(notice(true))
  expect(screen.getByText('1 mistake is fixed already, 1 more thing was changed')).toBeDefined()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['One.', 'Two.'])
  rerender(notice(false))
  expect(screen.queryByRole('listitem')).toBeNull()
})

test.each([
  [2, 0, '2 mistakes are fixed already'],
  [0, 1, '1 thing was changed'],
  [3, 2, '3 mistakes are fixed already, 2 more things were changed'],
])('%i fixes and %i other changes are told as: %s', (fixes, others, text) => {
  const changes = Array.from({ length: fixes + others }, (_, index) => ({ text: `${index}.`, isFix: index < fixes }))
  render(<ImportedNotice isImported changes={changes} onDismiss={() => undefined} />)
  expect(screen.getByText(text)).toBeDefined()
})

test('when it is over, it goes once it is out of sight', () => {
  const tell = watchSight()
  const calls: string[] = []
  const notice = (isOver: boolean) => (
    <ImportedNotice
      isImported
      isOver={isOver}
      onDismiss={() => calls.push('dismiss')}
      onUnseen={() => calls.push('unseen')}
    />
  )
  const { rerender } = render(notice(false))
  act(() => tell(false))
  rerender(notice(true))
  expect(calls).toEqual([])
  act(() => tell(false))
  expect(calls).toEqual(['unseen'])
  vi.unstubAllGlobals()
})
