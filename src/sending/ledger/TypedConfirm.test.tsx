// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TypedConfirm } from './TypedConfirm.tsx'

test('the field has the focus, and only who types what it is about can go on', async () => {
  const done = show({})
  const field = screen.getByRole('textbox', { name: 'ID of the item' })
  expect(document.activeElement).toBe(field)
  for (const typed of ['', 't1', 'T1 ']) {
    fireEvent.change(field, { target: { value: typed } })
    expect(screen.getByText('Delete it').getAttribute('aria-disabled')).toBe('true')
    await userEvent.keyboard('{Enter}')
  }
  expect(done).toEqual([])
  fireEvent.change(field, { target: { value: 'T1' } })
  expect(screen.getByText('Delete it').getAttribute('aria-disabled')).toBeNull()
  await userEvent.keyboard('{Enter}')
  expect(done).toEqual(['confirmed'])
})

test('while it is being done it is not begun again', async () => {
  const done = show({ isBusy: true })
  await userEvent.type(screen.getByRole('textbox'), 'T1{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }))
  expect(done).toEqual([])
})

test('who does not want it says so without typing', async () => {
  const done = show({})
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(done).toEqual(['cancelled'])
})

function show({ isBusy = false }: { readonly isBusy?: boolean }): readonly string[] {
  const done: string[] = []
  render(
    <TypedConfirm
      expected="T1"
      fieldName="ID of the item"
      confirmText="Delete it"
      cancelText="Keep it"
      isBusy={isBusy}
      onConfirm={() => done.push('confirmed')}
      onCancel={() => done.push('cancelled')}
    >
      Type T1 to go on:
    </TypedConfirm>,
  )
  return done
}
