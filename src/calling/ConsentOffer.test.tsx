// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { ConsentOffer } from './ConsentOffer.tsx'
import type { ErrorAction } from './errorDescription.ts'
import { GraphCallsContext } from './graphCalls.ts'
import { fakeCalls } from './testing/fakeCalls.ts'

const words = {
  title: 'Find by name?',
  short: 'You come back.',
  why: 'It takes a permission.',
  allow: 'Allow',
  decline: 'Not now',
}

beforeEach(() => sessionStorage.clear())

test('it says why, and asks only when that is pressed', () => {
  const { done } = show(['s'])
  expect(screen.getByRole('status', { name: 'Find by name?' }).textContent).toContain('It takes a permission.')
  expect(done).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Allow' }))
  expect(done).toEqual([{ kind: 'interact', scopes: ['s'] }])
})

test('what can be pressed stands right below one short line, before the details', async () => {
  show(['https://graph.test/User.ReadBasic.All'])
  await screen.findByRole('button', { name: 'Allow everything at once' })
  expect(screen.getByRole('status').textContent).toMatch(
    /^Find by name\?You come back\.AllowAllow everything at onceNot now“Everything” also covers .*\.It takes a permission\.$/,
  )
})

test('all permissions can be asked for at once', async () => {
  const { done } = show(['https://graph.test/User.ReadBasic.All'])
  fireEvent.click(await screen.findByRole('button', { name: 'Allow everything at once' }))
  expect(done).toMatchObject([{ kind: 'interact', scopes: { length: 5 } }])
})

test('it can be declined', () => {
  const { done } = show(['s'])
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(done).toEqual(['declined'])
})

function show(scopes: readonly string[]) {
  const done: (ErrorAction | 'declined')[] = []
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: (action) => void done.push(action) }}>
      <ConsentOffer
        words={words}
        scopes={scopes}
        onTryAgain={() => undefined}
        onDecline={() => void done.push('declined')}
      />
    </GraphCallsContext>,
  )
  return { done }
}
