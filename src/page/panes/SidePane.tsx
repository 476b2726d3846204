import { type ReactNode, useMemo } from 'react'
import type { Payload } from '../../domain/payload/payload.ts'
import type { Place } from '../../domain/problem.ts'
import type { DraftState } from '../../item/draftState.ts'
import { EditAsJson } from '../../jsonEditor/EditAsJson.tsx'
import { LazyJsonPanel } from '../../jsonEditor/LazyJsonPanel.tsx'
import type { JsonEditing } from '../../jsonEditor/useJsonEditing.ts'
import { PayloadPreview } from '../../preview/PayloadPreview.tsx'
import { ProblemsPanel } from '../../problems/ProblemsPanel.tsx'
import type { Live } from '../../ui/live.ts'
import { useLive } from '../../ui/live.ts'
import { liveOf } from '../../ui/liveOf.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import styles from '../ItemPage.module.css'

/** The parts of the right pane. */
export type SideTab = 'payload' | 'problems' | 'compare' | 'response'

interface Props {
  readonly state: Live<DraftState>
  readonly payload: Live<Payload>
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  readonly onGo: (place: Place) => void
  readonly raw: JsonEditing
  readonly compare: ReactNode
  readonly response: ReactNode
}

/** What will be sent, what is wrong with it, and what came back. */
export function SidePane({ state, payload, tab, onTab, onGo, raw, compare, response }: Props) {
  // Advice is listed there too, but it is nothing wrong.
  const problemCount = useLive(state, (value) => value.problems.filter(({ severity }) => severity !== 'advice').length)
  return (
    <aside id="page-side" aria-label="Payload and response" className={styles.side}>
      <Tabs
        label="Payload and response"
        tabs={[
          { id: 'payload', label: 'Payload' },
          { id: 'problems', label: `Problems ${problemCount}` },
          { id: 'compare', label: 'Compare' },
          { id: 'response', label: 'Response' },
        ]}
        selected={tab}
        onSelect={onTab}
        panelClassName={styles.panel}
      >
        {tab === 'payload' && <PayloadTab state={state} payload={payload} raw={raw} />}
        {tab === 'problems' && <LiveProblems state={state} onGo={onGo} />}
        {tab === 'compare' && compare}
        {tab === 'response' && response}
      </Tabs>
    </aside>
  )
}

/** The payload as it will be sent, or as text to be edited. */
function PayloadTab({ state, payload, raw }: Pick<Props, 'state' | 'payload' | 'raw'>) {
  const problems = useMemo(() => liveOf(state, (value) => value.problems), [state])
  const problemsByPlace = useMemo(() => liveOf(state, (value) => value.problemsByPlace), [state])
  const toggle = !raw.isReadOnly && <EditAsJson isOn={raw.isShown} waiting={raw.waiting} onToggle={raw.toggle} />
  if (raw.isShown) {
    return (
      <LazyJsonPanel editor={raw.editor} problems={problems}>
        {toggle}
      </LazyJsonPanel>
    )
  }
  return (
    <PayloadPreview
      payload={payload}
      problems={problemsByPlace}
      fileName={() => `${state.get().draft.itemId || 'item'}.json`}
    >
      {toggle}
    </PayloadPreview>
  )
}

function LiveProblems({ state, onGo }: Pick<Props, 'state' | 'onGo'>) {
  return <ProblemsPanel problems={useLive(state, (value) => value.problems)} onGo={onGo} />
}
