import { toDoCount, toImproveText } from '../../item/toDo.ts'
import { useToDo } from '../../item/useToDo.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { allSideTabs, sideTabs, type TabParts } from './sideTabs.tsx'
import type { Panes } from './usePanes.ts'

interface Props {
  readonly state: TabParts['flow']['state']
  readonly panes: Panes
}

/** The tabs of the right pane; where there is room for one pane only, the form is the first of them. */
export function PaneTabs({ state, panes: { tab, chooseTab, isOne, isFormShown, showForm } }: Props) {
  const problemCount = useToDo(state, toDoCount)
  // Counted apart: nothing of it has to be done.
  const toImprove = useToDo(state, toImproveText)
  const sides = allSideTabs.map((id) => ({
    id,
    label: sideTabs[id].label(problemCount),
    mark: id === 'problems' ? toImprove : '',
  }))
  return (
    <Tabs
      label="Payload and response"
      tabs={isOne ? [{ id: 'form' as const, label: 'Form', controls: 'page-form' }, ...sides] : sides}
      selected={isOne && isFormShown ? 'form' : tab}
      onSelect={(id) => (id === 'form' ? showForm() : chooseTab(id))}
    />
  )
}
