// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { anAnswer } from '../../graph/testing/anAnswer.ts'
import { emptyCatalog } from '../../schemas/schemaCatalog.ts'
import { live } from '../../ui/live.ts'
import { SchemaSelect } from './SchemaSelect.tsx'
import type { KnownSchemas } from './schemaChoices.ts'
import { listedConnections } from './testing/listedConnections.ts'

test('it has the connections, and none is an answer too', async () => {
  const chosen = show(listedConnections(anAnswer({})), undefined)
  const list = screen.getByRole('combobox', { name: 'Check against the schema of' })
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Automatic',
    'Contoso tickets (tickets)',
    'wiki',
    'No schema',
  ])
  await userEvent.selectOptions(list, 'Contoso tickets (tickets)')
  await userEvent.selectOptions(list, 'No schema')
  expect(chosen).toEqual(['connection tickets', 'none'])
})

test('what goes without saying is named', () => {
  show({ kind: 'off' }, 'tickets')
  expect(screen.getByRole('option', { name: 'Automatic: tickets' })).toBeDefined()
})

test('where there is nothing to choose it is not there', () => {
  show({ kind: 'off' }, undefined)
  expect(screen.queryByRole('combobox')).toBeNull()
})

function show(connections: KnownSchemas['connections'], auto: string | undefined): readonly string[] {
  const chosen: string[] = []
  render(
    <SchemaSelect
      connections={connections}
      catalog={live(emptyCatalog)}
      value="auto"
      onValue={(key) => chosen.push(key)}
      auto={auto}
    />,
  )
  return chosen
}
