// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DirectoryContext, noDirectory, type PrincipalNames } from '../../directory/directory.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { live } from '../../ui/live.ts'
import { AccessChange } from './AccessChange.tsx'

const robin: AclEntryDraft = { accessType: 'grant', type: 'user', value: 'e811976d-83df-4cbd-8b9b-5215b18aa874' }
const everyone: AclEntryDraft = { accessType: 'grant', type: 'everyone', value: 'everyone' }

test.each<[readonly AclEntryDraft[], readonly AclEntryDraft[], string]>([
  [
    [robin],
    [robin, everyone],
    'This widens access: Everyone including guests is new.Everyone in your organization including guests can find it.',
  ],
  [[robin, everyone], [robin], '1 person can find it.'],
])('from %j to %j: %s', (before, after, said) => {
  const { container } = render(<AccessChange access={{ before, after }} />)
  expect(container.textContent).toBe(said)
  expect(screen.queryByText(/widens/) !== null).toBe(said.includes('widens'))
})

test.each([5, 7])('of %d people five are named, and the others are one press away', (count) => {
  const people = Array.from({ length: count }, (_, index) => `5a4db0c5-0000-4000-8000-00000000000${index}`)
  const names: PrincipalNames = new Map(
    people.map((id, index) => [
      id,
      { kind: 'known', principal: { kind: 'user', id, displayName: `Person${index}` } } as const,
    ]),
  )
  const after = people.map((value) => ({ accessType: 'grant', type: 'user', value }) as const)
  render(
    <DirectoryContext value={{ ...noDirectory, names: live(names) }}>
      <AccessChange access={{ before: [robin], after }} />
    </DirectoryContext>,
  )
  const sentences = screen.getAllByText(/can find it\.$/).map(({ textContent }) => textContent)
  expect(sentences[0]).toMatch(
    /^Person0, Person1, Person2, Person3(, Person4 and 2 more people| and Person4) can find it\.$/,
  )
  expect(sentences[1]).toEqual(
    count === 5 ? undefined : 'Person0, Person1, Person2, Person3, Person4, Person5 and Person6 can find it.',
  )
  expect(screen.queryByText('Show more names') !== null).toBe(count > 5)
})
