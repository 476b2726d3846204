// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import { PageHeader } from './PageHeader.tsx'

test('it names the product and the environment, and leads to another API version', async () => {
  const { done } = show({})
  expect(within(screen.getByRole('banner')).getByText('External Item Editor')).toBeDefined()
  expect(screen.getByText('Test').title).toBe('Signs in to and sends to https://graph.test')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'API version' }), 'v1.0')
  await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }))
  await userEvent.click(screen.getByRole('button', { name: 'Search commands' }))
  expect(done).toEqual(['v1.0', 'shortcuts', 'commands'])
})

test('the API version is explained in a line', () => {
  show({})
  expect(screen.getByRole('combobox', { name: 'API version', description: /^beta: newer features/ })).toBeDefined()
})

test('in the sandbox it says that nothing leaves this computer', () => {
  show({ config: { ...fakeConfig, isSandbox: true } })
  expect(screen.getByText('Failures')).toBeDefined()
  expect(screen.getByText('Test').title).toBe('Nothing leaves this computer: sign-in and Graph are local.')
})

test('for who presents there is only the item', () => {
  show({ isBare: true })
  expect(screen.getByText('The item')).toBeDefined()
  expect(screen.queryByRole('combobox', { name: 'API version' })).toBeNull()
})

function show(given: Partial<Parameters<typeof PageHeader>[0]>) {
  const done: string[] = []
  render(
    <PageHeader
      config={fakeConfig}
      apiVersion="beta"
      onApiVersion={(version) => done.push(version)}
      onCommands={() => done.push('commands')}
      onShortcuts={() => done.push('shortcuts')}
      account={null}
      failures="Failures"
      isBare={false}
      {...given}
    >
      The item
    </PageHeader>,
  )
  return { done }
}
