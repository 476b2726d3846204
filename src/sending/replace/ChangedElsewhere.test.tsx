// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DirectoryContext, noDirectory, type PrincipalNames } from '../../directory/directory.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { live } from '../../ui/live.ts'
import { ChangedElsewhere } from './ChangedElsewhere.tsx'
import { changedProperty } from './testing/changedProperty.ts'

test.each([
  [1, /^Changed on the server since you opened it here \(.+\): p0\.$/],
  [7, /: p0, p1, p2, p3, p4 and 2 more\.$/],
])('of %d members that changed since, the first are named', (count, words) => {
  const members = Array.from({ length: count }, (_, index) => changedProperty(`p${index}`, 'a', 'b'))
  const { container } = render(
    <ChangedElsewhere since={{ known: { how: 'loaded', at: 0, members: emptyDraft }, members }} />,
  )
  expect(container.textContent).toMatch(words)
})

test('an access entry is called by the name that is known of it', () => {
  const entry = { accessType: 'grant', type: 'user', value: nadia } as const
  const names = live<PrincipalNames>(
    new Map([[nadia, { kind: 'known', principal: { kind: 'user', id: nadia, displayName: 'Nadia Sorensen' } }]]),
  )
  const members = [{ kind: 'entry', key: 'k', change: 'added', before: undefined, after: entry }] as const
  const { container } = render(
    <DirectoryContext value={{ ...noDirectory, names }}>
      <ChangedElsewhere since={{ known: { how: 'sent', at: 0, members: emptyDraft }, members }} />
    </DirectoryContext>,
  )
  expect(container.textContent).toContain('Nadia Sorensen')
  expect(container.textContent).not.toContain(nadia)
})

const nadia = '5a4db0c5-0000-4000-8000-0000000000a1'
