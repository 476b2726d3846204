// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { BeforeShowDialog } from './BeforeShowDialog.tsx'

const scopes = ['User.ReadBasic.All', 'ExternalItem.Read.All'].map((name) => `https://graph.test/${name}`)

test('it says what each permission is for, also by its name in Entra, and asks only when that is pressed', () => {
  const [onAsk, onClose] = [vi.fn<() => void>(), vi.fn<() => void>()]
  render(<BeforeShowDialog scopes={scopes} onAsk={onAsk} onClose={onClose} />)
  expect(screen.getByText(/permission for names of people and searching as you\./)).toBeDefined()
  expect(screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    'User.ReadBasic.All: names of people',
    'ExternalItem.Read.All: searching as you',
  ])
  expect(onAsk).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Go to the permission page' }))
  expect(onAsk).toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(onClose).toHaveBeenCalled()
})
