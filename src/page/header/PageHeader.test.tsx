// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import { PageHeader } from './PageHeader.tsx'

test('it names the product and the environment, and leads to drafts, to the import and to another API version', async () => {
  const { done } = show({})
  expect(within(screen.getByRole('banner')).getByText('External Item Editor')).toBeDefined()
  expect(screen.getByText('Test').title).toBe('Signs in to and sends to https://graph.test')
  await userEvent.click(screen.getByRole('button', { name: 'Drafts' }))
  await userEvent.click(screen.getByRole('button', { name: 'Import' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'API version' }), 'v1.0')
  await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }))
  expect(done).toEqual(['drafts', 'import', 'v1.0', 'shortcuts'])
})

test('the API version is explained in a line', () => {
  show({})
  expect(screen.getByRole('combobox', { name: 'API version', description: /^beta: newer features/ })).toBeDefined()
})

test('in the sandbox it says that nothing leaves this computer', () => {
  show({ config: { ...fakeConfig, isSandbox: true } })
  expect(screen.getByText('Test').title).toBe('Nothing leaves this computer: sign-in and Graph are local.')
})

test('where the draft is another tab’s, nothing is imported, and the button says why', async () => {
  const { done } = show({ isReadOnly: true })
  const button = screen.getByRole('button', { name: 'Import' })
  await userEvent.click(button)
  expect(button.title).toBe('This draft is open in another tab')
  expect(done).toEqual([])
})

function show(given: Partial<Parameters<typeof PageHeader>[0]>) {
  const done: string[] = []
  render(
    <PageHeader
      config={fakeConfig}
      apiVersion="beta"
      onApiVersion={(version) => done.push(version)}
      onDrafts={() => done.push('drafts')}
      onImport={() => done.push('import')}
      onShortcuts={() => done.push('shortcuts')}
      sentItems={null}
      isReadOnly={false}
      account={null}
      {...given}
    />,
  )
  return { done }
}
