// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { MemberNotice } from './MemberNotice.tsx'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'
import type { MemberDoubt } from './useMemberText.ts'

test.each<readonly [MemberDoubt | undefined, string]>([
  [undefined, ''],
  [{ kind: 'nobody', text: 'Robin' }, 'no person or group called “Robin”'],
  [{ kind: 'wrongId' }, 'letters, digits'],
  [{ kind: 'failed', error: { kind: 'offline' } }, 'You are offline'],
])('%j says %j', (doubt, said) => {
  expect(show(doubt).textContent).toContain(said)
})

test('what is to be chosen is chosen by a button', async () => {
  const choose = vi.fn<(chosen: unknown) => void>()
  const jona = { kind: 'user', id: 'u', displayName: 'Jona', mail: 'jona@x' } as const
  show({ kind: 'several', text: 'Jona', choices: [jona], choose })
  await userEvent.click(screen.getByRole('button', { name: 'Jona, jona@x' }))
  show({ kind: 'whichKind', choose })
  await userEvent.click(screen.getByRole('button', { name: 'Add as a group' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add as a person' }))
  expect(choose.mock.calls).toEqual([[jona], ['group'], ['user']])
})

function show(doubt: MemberDoubt | undefined): HTMLElement {
  const wrapper = aroundGroups(groupsOfGraph().client)
  return render(<MemberNotice doubt={doubt} onTryAgain={() => undefined} />, { wrapper }).container
}
