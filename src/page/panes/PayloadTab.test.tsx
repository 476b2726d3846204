// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { watchDownloads } from '../../drafts/store/testing/watchDownloads.ts'
import { withQueries } from '../../item/testing/withQueries.tsx'
import { live } from '../../ui/live.ts'
import { FakePage } from '../testing/FakePage.tsx'
import { PayloadTab } from './PayloadTab.tsx'

test('the payload is shown as it will be sent, and as text once that is asked for', async () => {
  show()
  expect(screen.getByRole('region', { name: 'Payload preview' }).textContent).toContain('"acl"')
  await userEvent.click(screen.getByRole('button', { name: 'Edit as JSON', pressed: false }))
  expect(await screen.findByRole('textbox', { name: /JSON/ })).toBeDefined()
  expect(screen.queryByRole('region', { name: 'Payload preview' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Edit as JSON', pressed: true }))
  expect(await screen.findByRole('region', { name: 'Payload preview' })).toBeDefined()
})

test('a draft that is only looked at is not edited as text', () => {
  show({ isReadOnly: true })
  expect(screen.getByRole('region', { name: 'Payload preview' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Edit as JSON' })).toBeNull()
})

test.each([
  ['TICKET42', 'TICKET42.json'],
  ['', 'item.json'],
])('the file of item “%s” is %s', async (itemId, name) => {
  show({ itemId })
  const downloads = watchDownloads()
  await userEvent.click(screen.getByRole('button', { name: 'Download payload' }))
  expect(downloads.map((download) => download.name)).toEqual([name])
})

test('before a mistake is planted it says that what is sent has one more', async () => {
  show({ armed: 'failPlanted' })
  expect(await screen.findByText(/^The next submit sends a copy of this with one mistake in it\./)).toBeDefined()
})

function show({
  itemId = '',
  isReadOnly = false,
  armed,
}: {
  itemId?: string
  isReadOnly?: boolean
  armed?: string | undefined
} = {}) {
  render(
    <FakePage draft={{ itemId }}>
      {({ flow, payload, json }) => (
        <PayloadTab
          state={flow.state}
          payload={payload}
          json={{ ...json, isReadOnly }}
          isPresenting={false}
          armed={live(armed)}
          onGo={() => undefined}
        />
      )}
    </FakePage>,
    { wrapper: withQueries() },
  )
}
