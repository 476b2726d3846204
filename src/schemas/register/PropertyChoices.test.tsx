// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { readConnectionSchema } from '../../domain/connectionSchema.ts'
import type { PropertyChoice } from '../../domain/schemaSource/chooseForProperty.ts'
import { PropertyChoices } from './PropertyChoices.tsx'

test('a line says what a property is; its choices are shown when asked for', async () => {
  const onChoose = show(false)
  expect(screen.getByText('String · label title · searchable · retrievable')).toBeDefined()
  expect(screen.queryByRole('group')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Change title' }))
  await userEvent.click(screen.getByRole('switch', { name: 'Queryable' }))
  await userEvent.selectOptions(screen.getByLabelText('Type'), 'Int64')
  await userEvent.selectOptions(screen.getByLabelText('Label'), 'url')
  await userEvent.selectOptions(screen.getByLabelText('Label'), 'None')
  expect(onChoose.mock.calls).toEqual([
    [0, { isQueryable: true }],
    [0, { type: 'int64' }],
    [0, { label: 'url' }],
    [0, { label: '' }],
  ])
})

test('what is registered keeps its type and is not made refinable', async () => {
  show(true)
  await userEvent.click(screen.getByRole('button', { name: 'Change title' }))
  expect(screen.getByLabelText('Type')).toHaveProperty('disabled', true)
  expect(screen.queryByRole('switch', { name: 'Refinable' })).toBeNull()
})

function show(isRegistered: boolean) {
  const reading = readConnectionSchema({
    properties: [{ name: 'title', type: 'string', labels: ['title'], isSearchable: true, isRetrievable: true }],
  })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  const { schema } = reading
  const registered = new Map(isRegistered ? schema.properties.map((each) => [each.name, each]) : [])
  const onChoose = vi.fn<(index: number, choice: PropertyChoice) => void>()
  render(<PropertyChoices schema={schema} registered={registered} onChoose={onChoose} />)
  return onChoose
}
