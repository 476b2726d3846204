// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ImportStatus } from './ImportStatus.tsx'
import { importResult, sourceItem } from './testing/importing.ts'
import type { ImportState } from './useImportReading.ts'

const payload = {
  kind: 'payload',
  format: 'a payload',
  item: sourceItem('{}'),
  remarks: ['A remark.'],
  secrets: [],
} as const

test('what was dropped is told, and that it may still be used by others', async () => {
  await show({ dropped: ['the Authorization header'] })
  expect(screen.getByRole('region', { name: 'Removed' }).textContent).toBe(
    'We removed the Authorization header and didn’t keep it. If you shared this text, treat it as exposed.',
  )
  expect(screen.getByText('A remark.')).toBeDefined()
})

test('only the sentences are read out, not the lists', async () => {
  const { spoken } = await show({ text: '{"acl": [], "activities": []}' })
  expect(spoken()).toMatch(/^This is a payload\.No access entries/)
  expect(spoken()).not.toContain('/activities')
  expect(screen.getByRole('region', { name: 'Left out' })).toBeDefined()
})

test('what looks like a token is pointed at', async () => {
  const token = `eyJ${'a'.repeat(40)}.eyJ${'b'.repeat(40)}.${'c'.repeat(40)}`
  await show({ text: `{"acl": [], "properties": {"title": "${token}"}}` })
  expect(screen.getByText(/looks like an access token/)).toBeDefined()
})

test.each<[string, ImportState, string]>([
  ['nothing at first', { kind: 'empty' }, ''],
  ['nothing for what is read in a moment', { kind: 'reading' }, ''],
  ['how far a long reading is', { kind: 'reading', share: 0.4 }, 'Reading…'],
])('it says %s', (_, state, said) => {
  const { spoken } = open(state)
  expect(spoken()).toBe(said)
  const bar = screen.queryByRole('progressbar', { name: 'Reading the payload' })
  expect(bar?.getAttribute('aria-valuenow')).toBe(said === '' ? undefined : '0.4')
})

async function show({ text = '{"acl": []}', dropped = [] }: { text?: string; dropped?: readonly string[] }) {
  return open({ kind: 'read', recognised: { reading: payload, dropped }, result: await importResult(text) })
}

function open(state: ImportState) {
  render(
    <ImportStatus state={state} takenLabel="a.json" id="said" onChoose={() => undefined}>
      {undefined}
    </ImportStatus>,
  )
  expect(screen.getByText('a.json')).toBeDefined()
  return { spoken: () => document.getElementById('said')?.textContent }
}
