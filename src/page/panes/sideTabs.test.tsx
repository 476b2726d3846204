// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { withQueries } from '../../item/testing/withQueries.tsx'
import { FakePage } from '../testing/FakePage.tsx'
import { allSideTabs, type SideTab, sideTabs } from './sideTabs.tsx'

test('the tabs, in their order', () => {
  expect(allSideTabs.map((tab) => sideTabs[tab].label(3))).toEqual([
    'Payload',
    'Card',
    'Problems 3',
    'Compare',
    'Result',
    'Find',
  ])
})

// A tab without its panel here does not compile.
const panels: Record<SideTab, () => HTMLElement | null> = {
  payload: () => screen.queryByRole('region', { name: 'Payload preview' }),
  problems: () => screen.queryByRole('region', { name: 'To fill in' }),
  card: () => screen.queryByRole('region', { name: 'As a source in Copilot' }),
  find: () => screen.queryByRole('button', { name: 'Is it found?' }),
  compare: () => screen.queryByRole('radiogroup', { name: 'Compare the draft with' }),
  response: () => screen.queryByText('Submit the item to see here what Graph answers.'),
}

test.each(allSideTabs)('%s shows its panel, and none of the others', async (tab) => {
  render(<FakePage>{(parts) => sideTabs[tab].show(parts)}</FakePage>, { wrapper: withQueries() })
  await waitFor(() => expect(allSideTabs.filter((each) => panels[each]() !== null)).toEqual([tab]))
})
