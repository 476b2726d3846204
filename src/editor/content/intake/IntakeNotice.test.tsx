// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { IntakeNotice } from './IntakeNotice.tsx'
import type { Intake } from './useIntake.ts'

const done = {
  kind: 'done',
  title: 'Pasted as HTML',
  details: ['Removed: 1 style.'],
  other: {
    label: 'Paste as plain text instead',
    text: 'a',
    next: { kind: 'done', title: 'Pasted as plain text', details: [] },
  },
} as const satisfies Intake

test('what became of it is said, with the way to its other form', () => {
  const onSwap = vi.fn<(other: unknown) => void>()
  render(<IntakeNotice intake={done} canSwap onSwap={onSwap} onTurn={() => undefined} onDismiss={() => undefined} />)
  expect(screen.getByText('Pasted as HTML')).toBeDefined()
  expect(screen.getByText('Removed: 1 style.')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Paste as plain text instead' }))
  expect(onSwap).toHaveBeenCalledWith(done.other)
})

test('there is no other form of a text that was edited since', () => {
  const onDismiss = vi.fn<() => void>()
  render(
    <IntakeNotice
      intake={done}
      canSwap={false}
      onSwap={() => undefined}
      onTurn={() => undefined}
      onDismiss={onDismiss}
    />,
  )
  expect(screen.queryByRole('button', { name: 'Paste as plain text instead' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(onDismiss).toHaveBeenCalled()
})

test('what takes a while is said', () => {
  render(
    <IntakeNotice
      intake={{ kind: 'busy', what: 'Reading a.docx…' }}
      canSwap
      onSwap={() => undefined}
      onTurn={() => undefined}
      onDismiss={() => undefined}
    />,
  )
  expect(screen.getByRole('progressbar', { name: 'Reading a.docx…' })).toBeDefined()
})

test.each([
  ['html', true, 'Turn its paragraphs and lists into HTML'],
  ['text', true, 'Turn it into tidy text'],
  ['text', false, undefined],
] as const)('of a text that is no %s, which can be turned: %s, it offers %s', (type, canTurn, label) => {
  const onTurn = vi.fn<(type: string) => void>()
  render(
    <IntakeNotice
      intake={{ kind: 'otherType', type, canTurn, isCopied: false }}
      canSwap={false}
      onSwap={() => undefined}
      onTurn={onTurn}
      onDismiss={() => undefined}
    />,
  )
  expect(screen.getByText(/^The text stays as it is\. /)).toBeDefined()
  const [first] = screen.getAllByRole('button')
  expect(first?.textContent).toBe(label ?? 'Dismiss')
  if (label === undefined || first === undefined) return
  fireEvent.click(first)
  expect(onTurn).toHaveBeenCalledWith(type)
})

test('what was copied can come back: it is promised by that name, before HTML is chosen and after', () => {
  const onTurn = vi.fn<(type: string) => void>()
  const noticeOf = (intake: Intake, canSwap: boolean) => (
    <IntakeNotice
      intake={intake}
      canSwap={canSwap}
      onSwap={() => undefined}
      onTurn={onTurn}
      onDismiss={() => undefined}
    />
  )
  const { rerender } = render(noticeOf({ ...done, isCopied: true }, true))
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Keep formatting (HTML)',
    'Paste as plain text instead',
    'Dismiss',
  ])
  fireEvent.click(screen.getByRole('button', { name: 'Keep formatting (HTML)' }))
  rerender(noticeOf({ ...done, isCopied: true }, false))
  expect(screen.queryByRole('button', { name: 'Keep formatting (HTML)' })).toBeNull()
  rerender(noticeOf({ kind: 'otherType', type: 'html', canTurn: true, isCopied: true }, false))
  expect(screen.getByText(/headings, bold, lists and tables can come back/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Bring back the copied formatting' }))
  expect(onTurn.mock.calls).toEqual([['html'], ['html']])
})
