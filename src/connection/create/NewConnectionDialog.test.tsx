// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import { NewConnectionDialog } from './NewConnectionDialog.tsx'

beforeEach(() => sessionStorage.clear())

const made = () => Response.json({ id: 'contosoAssets' }, { status: 201 })
const refused = (status: number) => Response.json({ error: { code: 'Code', message: 'Words of Graph.' } }, { status })
const create = () => userEvent.click(screen.getByRole('button', { name: 'Create connection' }))

test('an ID follows the name, the connection is created, and the next step is said', async () => {
  const { sent, onCreated, onRegister } = show([made()])
  await userEvent.type(screen.getByLabelText(/^Name/), 'Contoso assets')
  expect(screen.getByLabelText(/^ID/)).toHaveProperty('value', 'contosoAssets')
  await create()
  expect(await screen.findByText(/“Contoso assets” is there.*register one next/)).toBeDefined()
  expect(sent).toHaveLength(1)
  expect(onCreated).toHaveBeenCalledWith('contosoAssets')
  await userEvent.click(screen.getByRole('button', { name: 'Register a schema' }))
  expect(onRegister).toHaveBeenCalledOnce()
})

test('what is wrong with an ID is said as it is typed; what is missing once it was tried, and nothing is sent', async () => {
  const { sent } = show([made()])
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.type(screen.getByLabelText(/^ID/), 'my-assets')
  expect(screen.getByRole('alert').textContent).toContain('letters and digits only')
  await create()
  expect(screen.getByText(/Enter a name/)).toBeDefined()
  expect(sent).toHaveLength(0)
})

test('an ID of the list is taken', async () => {
  show([made()])
  await userEvent.type(screen.getByLabelText(/^ID/), 'tickets')
  expect(screen.getByRole('alert').textContent).toContain('there already')
})

test('a refusal says what to do, and what was typed is still there, also after a reload', async () => {
  const { unmount } = show([refused(409)])
  await userEvent.type(screen.getByLabelText(/^Name/), 'Contoso assets')
  await create()
  expect((await screen.findByRole('alert')).textContent).toContain('The ID is taken (409)')
  unmount()
  show([made()])
  expect(screen.getByLabelText(/^Name/)).toHaveProperty('value', 'Contoso assets')
})

function show(answers: readonly Response[]) {
  const { client, sent } = fakeGraph(answers)
  const [onCreated, onRegister] = [vi.fn<(id: string) => void>(), vi.fn<() => void>()]
  const { unmount } = render(
    <QueryClientProvider client={new QueryClient()}>
      <GraphCallsContext value={{ ...fakeCalls, client }}>
        <NewConnectionDialog
          taken={['tickets']}
          onCreated={onCreated}
          onRegister={onRegister}
          onClose={() => undefined}
        />
      </GraphCallsContext>
    </QueryClientProvider>,
  )
  return { sent, onCreated, onRegister, unmount }
}
