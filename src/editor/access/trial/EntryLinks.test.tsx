// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aclEntriesOf } from '../../../domain/testing/aclEntries.ts'
import { EntryLinks } from './EntryLinks.tsx'

test('each entry is called by whom it is for, and a press goes there', () => {
  const onEntry = vi.fn<(index: number) => void>()
  const acl = aclEntriesOf('+everyone t, +group hr')
  render(<EntryLinks acl={acl} indices={[1]} nameOf={() => 'Human resources'} onEntry={onEntry} />)
  fireEvent.click(screen.getByRole('button', { name: 'Go to the entry for Human resources' }))
  expect(onEntry).toHaveBeenCalledWith(1)
})

test('without entries there is nothing', () => {
  const { container } = render(<EntryLinks acl={[]} indices={[]} nameOf={() => undefined} onEntry={() => undefined} />)
  expect(container.childElementCount).toBe(0)
})
