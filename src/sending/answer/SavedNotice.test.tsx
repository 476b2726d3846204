// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DirectoryContext, noDirectory, type PrincipalNames } from '../../directory/directory.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { live } from '../../ui/live.ts'
import { aSubmission } from '../protocol/testing/aSubmission.ts'
import { SavedNotice, statusLine } from './SavedNotice.tsx'

test('who can find it is said by name where names are known', () => {
  const id = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
  const names = live<PrincipalNames>(
    new Map([[id, { kind: 'known', principal: { kind: 'user', id, displayName: 'Robin Delgado' } }]]),
  )
  const draft = { ...emptyDraft, acl: [{ accessType: 'grant', type: 'user', value: id } as const] }
  render(
    <DirectoryContext value={{ ...noDirectory, names }}>
      <SavedNotice
        submission={aSubmission({ draft })}
        schema={undefined}
        connectionName={undefined}
        finding={undefined}
      />
    </DirectoryContext>,
  )
  expect(screen.getByRole('status').textContent).toContain('Robin Delgado can find it.')
})

test('what it replaced is said where that is known', () => {
  render(
    <SavedNotice
      submission={aSubmission({})}
      schema={undefined}
      connectionName={undefined}
      finding={undefined}
      replaced="Changed: priority 1 → 2."
    />,
  )
  expect(screen.getByRole('status').textContent).toMatch(
    /^Item savedT1 is in tickets\. It replaced what was stored there\. Changed: priority 1 → 2\. 2 bytes were sent\./,
  )
})

test.each([
  [{ status: 200, statusText: '' }, '200 OK'],
  [{ status: 201, statusText: 'Created' }, '201 Created'],
  [{ status: 299, statusText: '' }, '299'],
])('the status of %j is said as %s', (answer, said) => {
  expect(statusLine(answer)).toBe(said)
})

test('how Graph answered stands beside it', () => {
  render(
    <SavedNotice
      submission={aSubmission({})}
      schema={undefined}
      connectionName={undefined}
      finding={undefined}
      status="200 OK"
    />,
  )
  const status = screen.getByRole('status', { name: 'Item saved' })
  expect(status.textContent).toMatch(/^Item saved 200 OKT1 is in tickets/)
})

test('without a title, a name or a list it says what there is', () => {
  render(<SavedNotice submission={aSubmission({})} schema={undefined} connectionName={undefined} finding="It is." />)
  expect(screen.getByRole('status').textContent).toBe(
    'Item savedT1 is in tickets. 2 bytes were sent.Nobody can find it yet.It is.',
  )
})
