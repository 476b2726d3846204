// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { withQueries } from '../../item/testing/withQueries.tsx'
import { FakePage } from '../testing/FakePage.tsx'
import { SidePane } from './SidePane.tsx'
import { usePanes } from './usePanes.ts'

test('the tab that is chosen shows its panel in the place of the other', async () => {
  show()
  expect(within(panel('Payload')).getByRole('region', { name: 'Payload preview' })).toBeDefined()
  await userEvent.click(screen.getByRole('tab', { name: 'Result' }))
  await within(panel('Result')).findByText('Submit the item to see here what Graph answers.')
  expect(screen.queryByRole('region', { name: 'Payload preview' })).toBeNull()
  const side = screen.getByRole('complementary', { name: 'Payload and response' })
  expect(within(side).getAllByRole('tab')).toHaveLength(6)
})

test('the tab of the problems counts them as the draft has them', () => {
  const { type } = show()
  const before = problemCount()
  expect(before).toBeGreaterThan(1)
  type('TICKET42')
  expect(problemCount()).toBe(before - 1)
})

function panel(name: string): HTMLElement {
  return screen.getByRole('tabpanel', { name })
}

function problemCount(): number {
  return Number(/^Problems (\d+)$/.exec(screen.getByRole('tab', { name: /^Problems/ }).textContent)?.[1])
}

function Pane({ onType }: { readonly onType: (type: (itemId: string) => void) => void }) {
  const panes = usePanes('draft')
  return (
    <FakePage>
      {(parts) => {
        onType((itemId) => parts.flow.form.setValue('itemId', itemId))
        return <SidePane parts={parts} panes={panes} isOpening={false} />
      }}
    </FakePage>
  )
}

function show() {
  let type: (itemId: string) => void = () => undefined
  render(<Pane onType={(next) => void (type = next)} />, { wrapper: withQueries() })
  return { type: (itemId: string) => act(() => type(itemId)) }
}
