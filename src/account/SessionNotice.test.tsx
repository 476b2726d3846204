// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Notice } from '../auth/session.ts'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { SessionNotice } from './SessionNotice.tsx'
import { helpWords } from './words.ts'

const notice = { message: 'An administrator has to approve.', nextStep: 'Ask one.', code: 'AADSTS90094' }

test('a sign-in that failed says what, what to do, and the code for support; it can go on without permissions', () => {
  const clicks = show(notice, true)
  const text = screen.getByRole('alert').textContent
  for (const part of Object.values(notice)) expect(text).toContain(part)
  screen.getByText('Sign in without Graph permissions').click()
  screen.getByText('Dismiss').click()
  expect(clicks).toEqual(['basic', 'dismiss'])
})

test('somebody signed in already is not asked to sign in again', () => {
  show(notice, false)
  expect(screen.getByRole('alert').textContent).toContain(notice.message)
  expect(screen.queryByText('Sign in without Graph permissions')).toBeNull()
})

test('who is remembered and comes back without an answer is told so, and helped', () => {
  show({ message: 'No answer.', nextStep: 'Again.', code: 'unfinished' }, false)
  expect(screen.getByRole('alert').textContent).toContain('Sign-in did not finish')
  expect(screen.getByRole('region', { name: helpWords.section })).toBeDefined()
})

function show(told: Notice, isSignedOut: boolean): readonly string[] {
  const clicks: string[] = []
  render(
    <SessionNotice
      notice={told}
      isSignedOut={isSignedOut}
      onDismiss={() => clicks.push('dismiss')}
      onSignInBasic={() => clicks.push('basic')}
      config={fakeConfig}
    />,
  )
  return clicks
}
