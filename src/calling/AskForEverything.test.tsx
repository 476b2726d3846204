// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { EverythingButton, EverythingText } from './AskForEverything.tsx'
import type { ErrorAction } from './errorDescription.ts'

beforeEach(() => sessionStorage.clear())

test('what is asked for beyond is in sight, and asked for at once', async () => {
  const { acted } = show(['https://graph.test/User.ReadBasic.All'])
  expect(
    screen.getByText(
      /also covers names of groups, who is in a group, searching as you and sensitivity labels, so you are asked once only\./,
    ),
  ).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Allow everything at once' }))
  expect(acted).toEqual([
    {
      kind: 'interact',
      scopes: [
        'User.ReadBasic.All',
        'Group.ReadBasic.All',
        'GroupMember.ReadBasic.All',
        'ExternalItem.Read.All',
        'SensitivityLabel.Read',
      ].map((name) => `https://graph.test/${name}`),
    },
  ])
})

test('who comes back without it is offered the one permission alone', async () => {
  const { shown } = show(['https://graph.test/User.ReadBasic.All'])
  await userEvent.click(screen.getByRole('button', { name: 'Allow everything at once' }))
  shown.unmount()
  show(['https://graph.test/User.ReadBasic.All'])
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByText(/“Everything” adds/)).toBeNull()
})

test('a permission for the connections of other apps is asked for by itself', () => {
  show(['https://graph.test/ExternalItem.ReadWrite.All'])
  expect(screen.queryByRole('button')).toBeNull()
})

function show(scopes: readonly string[]) {
  const acted: ErrorAction[] = []
  const shown = render(
    <>
      <EverythingText scopes={scopes} />
      <EverythingButton scopes={scopes} onAction={(action) => acted.push(action)} />
    </>,
  )
  return { acted, shown }
}
