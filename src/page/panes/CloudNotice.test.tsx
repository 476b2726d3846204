// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type ConnectionSchema, readConnectionSchema } from '../../domain/connectionSchema.ts'
import { CloudNotice } from './CloudNotice.tsx'

test.each([
  ['usGovL4', 'US Government L4 (GCC High) has less'],
  ['usGovL5', 'US Government L5 (DoD) has less'],
] as const)('%s is named', (cloud, words) => {
  render(<CloudNotice cloud={cloud} schema={undefined} />)
  expect(screen.getByText((text) => text.startsWith(words))).toBeDefined()
  expect(screen.queryByRole('list')).toBeNull()
})

test.each([
  [{ type: 'string', labels: ['title'] }, 0],
  [{ type: 'string', labels: ['containerName'] }, 1],
  [{ type: 'principalCollection', description: 'Who wrote it' }, 2],
])('a property %j has %i things that it may not have', (property, count) => {
  render(<CloudNotice cloud="usGovL4" schema={schemaOf(property)} />)
  expect(screen.queryAllByRole('listitem')).toHaveLength(count)
})

function schemaOf(property: object): ConnectionSchema {
  const reading = readConnectionSchema({ properties: [{ name: 'p', ...property }] })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return reading.schema
}
