// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import type { Submission } from '../protocol/submission.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import { WhatRemains } from './WhatRemains.tsx'

const refused = anAnswer({ status: 400, bodyText: '{"error":{"code":"InvalidRequest"}}' })

test.each([
  ['beta', true],
  ['v1.0', false],
] as const)('after a refusal on %s the other version is worth a try: %s', (apiVersion, isOffered) => {
  const { remedies } = show({ apiVersion })
  expect(screen.queryByText('Try API version v1.0.') !== null).toBe(isOffered)
  if (isOffered) screen.getByRole('button', { name: 'Use v1.0 from now on' }).click()
  expect(remedies.useV1).toHaveBeenCalledTimes(isOffered ? 1 : 0)
  screen.getByRole('button', { name: 'Duplicate this item' }).click()
  expect(remedies.duplicate).toHaveBeenCalledOnce()
})

test('the payload as it was sent is copied with the ids of the call', async () => {
  const user = userEvent.setup()
  const body = new Blob(['{"acl":[],"n":12345678901234567890}'])
  show({ body })
  await user.click(screen.getByRole('button', { name: 'Copy payload and IDs for support' }))
  const copied = await navigator.clipboard.readText()
  expect(copied).toContain('request-id: r-1')
  expect(copied).toMatch(/\{"acl":\[\],"n":12345678901234567890\}$/)
})

function show(parts: Partial<Submission>) {
  const remedies = { useV1: vi.fn<() => void>(), duplicate: vi.fn<() => void>() }
  render(<WhatRemains answer={refused} submission={aSubmission(parts)} remedies={remedies} />)
  return { remedies }
}
