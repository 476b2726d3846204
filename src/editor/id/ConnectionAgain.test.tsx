// @vitest-environment jsdom
import { waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { aConnection } from '../../connection/testing/aConnection.ts'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { noteLeftFor } from '../../signInReturn/leftFor.ts'
import { showInForm } from '../testing/showInForm.tsx'
import { ConnectionAgain } from './ConnectionAgain.tsx'

afterEach(() => sessionStorage.clear())

test('the only connection is taken', () => {
  noteLeftFor('connection', '')
  const { committed, draft } = show(['tickets'])
  expect(committed).toEqual(['tickets'])
  expect(draft().connectionId).toBe('tickets')
})

test('of several the list opens', async () => {
  noteLeftFor('connection', '')
  const { committed, opened } = show(['tickets', 'wiki'])
  await waitFor(() => expect(opened()).toBe(1))
  expect(committed).toEqual([])
})

test('nothing happens to who did not leave for that, or has a connection', () => {
  expect(show(['tickets']).committed).toEqual([])
  noteLeftFor('connection', '')
  expect(show(['tickets'], 'wiki').committed).toEqual([])
})

function show(ids: readonly string[], connectionId = '') {
  const committed: string[] = []
  let opened = 0
  const connections = {
    kind: 'ok',
    value: { connections: ids.map((id) => aConnection({ id })), isComplete: true },
    answer: anAnswer({}),
    refresh: () => undefined,
  } as const
  const { draft } = showInForm({ connectionId }, ({ form }) => (
    <>
      <ConnectionAgain
        form={form}
        connections={connections}
        commit={(id) => {
          if (typeof id === 'string') committed.push(id)
        }}
      />
      <input data-place="url:connection-id" onClick={() => void (opened += 1)} />
    </>
  ))
  return { committed, draft, opened: () => opened }
}
