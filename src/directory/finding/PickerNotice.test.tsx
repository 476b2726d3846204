// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { hr, robin, showInDirectory } from '../testing/showInDirectory.tsx'
import { PickerNotice } from './PickerNotice.tsx'

const idle = { kind: 'idle' } as const
const nothing = { kind: 'nothing' } as const
const unused = () => undefined

test('missing consent is asked for with the reason, and can be declined', () => {
  const ask = vi.fn<() => void>()
  const search = { kind: 'notAllowed', error: { kind: 'consentNeeded', scopes: [] }, ask } as const
  showInDirectory(<PickerNotice search={search} typed={nothing} onChoose={unused} />)
  expect(screen.getByRole('status').textContent).toContain('User.ReadBasic.All to find people')
  fireEvent.click(screen.getByRole('button', { name: 'Allow finding people' }))
  expect(ask).toHaveBeenCalledTimes(1)
  fireEvent.click(screen.getByRole('button', { name: 'Use IDs instead' }))
  expect(screen.queryByRole('status')).toBeNull()
})

test('a failure is said with a way to try again', () => {
  const search = { kind: 'failed', error: { kind: 'offline' }, tryAgain: unused } as const
  showInDirectory(<PickerNotice search={search} typed={nothing} onChoose={unused} />)
  expect(screen.getByRole('alert').textContent).toContain('You are offline')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined()
})

test('a name that several have is a choice', () => {
  const onChoose = vi.fn<(principal: DirectoryPrincipal) => void>()
  const typed = { kind: 'several', text: 'Robin', principals: [hr, robin] } as const
  showInDirectory(<PickerNotice search={idle} typed={typed} onChoose={onChoose} />)
  expect(screen.getByRole('status').textContent).toContain('2 people or groups are called “Robin”.')
  fireEvent.click(screen.getByRole('button', { name: /^Robin Delgado/ }))
  expect(onChoose).toHaveBeenCalledWith(robin)
})

test('a name that nobody has is said', () => {
  showInDirectory(<PickerNotice search={idle} typed={{ kind: 'nobody', text: 'Zoe' }} onChoose={unused} />)
  expect(screen.getByRole('status').textContent).toContain('no person or group called “Zoe”')
})
