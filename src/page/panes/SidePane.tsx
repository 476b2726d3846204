import { useLive } from '../../ui/live.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from '../ItemPage.module.css'
import { allSideTabs, type SideTab, sideTabs, type TabParts } from './sideTabs.tsx'

interface Props {
  readonly parts: TabParts
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
}

/** What will be sent, what is wrong with it, what is stored, and what came back. */
export function SidePane({ parts, tab, onTab }: Props) {
  // Advice is listed there too, but it is nothing wrong.
  const problemCount = useLive(
    parts.flow.state,
    ({ problems }) => problems.filter(({ severity }) => severity !== 'advice').length,
  )
  return (
    <aside id="page-side" aria-label="Payload and response" className={styles.side}>
      <Tabs
        label="Payload and response"
        tabs={allSideTabs.map((id) => ({ id, label: sideTabs[id].label(problemCount) }))}
        selected={tab}
        onSelect={onTab}
        panelClassName={styles.panel}
      >
        {sideTabs[tab].show(parts)}
      </Tabs>
    </aside>
  )
}
