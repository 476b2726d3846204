import { PartBoundary } from '../../ui/PartBoundary.tsx'
import { TabPanel } from '../../ui/Tabs.tsx'
import styles from '../ItemPage.module.css'
import { PaneTabs } from './PaneTabs.tsx'
import { sideTabs, type TabParts } from './sideTabs.tsx'
import type { Panes } from './usePanes.ts'

interface Props {
  readonly parts: TabParts
  readonly panes: Panes
  /** Another item is on its way: what is done here would be done to the one before. */
  readonly isOpening: boolean
}

/** What will be sent, what is wrong with it, what is stored, and what came back. */
export function SidePane({ parts, panes, isOpening }: Props) {
  if (panes.isOne && panes.isFormShown) return null
  // Alone on the page it is what the page is about.
  const Pane = panes.isOne ? 'main' : 'aside'
  return (
    <Pane id="page-side" aria-label="Payload and response" inert={isOpening} className={styles.side}>
      {!panes.isOne && <PaneTabs state={parts.flow.state} panes={panes} />}
      <TabPanel id={panes.tab} className={styles.panel}>
        {/* What fails in one tab leaves the others alone. */}
        <PartBoundary key={panes.tab}>{sideTabs[panes.tab].show(parts)}</PartBoundary>
      </TabPanel>
    </Pane>
  )
}
