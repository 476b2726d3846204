// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { PersonTest } from './PersonTest.tsx'

test.each<[AclEntry['accessType'], string]>([
  ['grant', 'Yes: Robin Delgado can find it'],
  ['deny', 'No: Robin Delgado cannot find it'],
])('%s: %s', async (accessType, says) => {
  showInDirectory(<PersonTest acl={[{ accessType, type: 'user', value: robin.id }]} tenantId={undefined} />)
  fireEvent.change(screen.getByRole('combobox', { name: 'Person' }), { target: { value: 'rob' } })
  fireEvent.click(await screen.findByRole('option', { name: /Robin Delgado/ }))
  expect(await screen.findByRole('heading', { name: says })).toBeDefined()
})

test('a dialog keeps the room that an answer took for the next one', async () => {
  const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(180)
  const acl = [{ accessType: 'grant', type: 'user', value: robin.id }] as const
  showInDirectory(<PersonTest acl={acl} tenantId={undefined} text={robin.id} to="trial" />)
  const answer = await screen.findByRole('heading', { name: /^Yes/ })
  expect(answer.closest<HTMLElement>('[role="status"]')?.style.minHeight).toBe('180px')
  height.mockRestore()
})
