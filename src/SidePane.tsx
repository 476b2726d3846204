import { Tab, TabList } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import type { Place, Severity } from './domain/problem.ts'
import type { DraftState } from './editor/draftState.ts'
import styles from './ItemPage.module.css'
import { PayloadPreview } from './preview/PayloadPreview.tsx'
import { ProblemsPanel } from './problems/ProblemsPanel.tsx'
import type { Live } from './ui/live.ts'
import { useLive } from './ui/live.ts'
import { liveOf } from './ui/liveOf.ts'

/** The parts of the right pane. */
export type SideTab = 'payload' | 'problems' | 'response'

interface Props {
  readonly state: Live<DraftState>
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  readonly onGo: (place: Place) => void
  readonly response: ReactNode
}

/** What will be sent, what is wrong with it, and what came back. */
export function SidePane({ state, tab, onTab, onGo, response }: Props) {
  const payload = useMemo(() => liveOf(state, (value) => value.payload), [state])
  const problemCount = useLive(state, (value) => value.problems.length)
  return (
    <aside aria-label="Payload and response" className={styles.side}>
      <TabList
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          const next = sideTabs.find((each) => each === value)
          if (next !== undefined) onTab(next)
        }}
      >
        <Tab id="tab-payload" value="payload" aria-controls="panel-payload">
          Payload
        </Tab>
        <Tab id="tab-problems" value="problems" aria-controls="panel-problems">
          Problems {problemCount}
        </Tab>
        <Tab id="tab-response" value="response" aria-controls="panel-response">
          Response
        </Tab>
      </TabList>
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} className={styles.panel}>
        {tab === 'payload' && (
          <PayloadPreview
            payload={payload}
            severityAt={(pointer) => worstSeverity(state.get(), pointer)}
            fileName={() => `${state.get().draft.itemId || 'item'}.json`}
          />
        )}
        {tab === 'problems' && <LiveProblems state={state} onGo={onGo} />}
        {tab === 'response' && response}
      </div>
    </aside>
  )
}

const sideTabs = ['payload', 'problems', 'response'] as const

function LiveProblems({ state, onGo }: Pick<Props, 'state' | 'onGo'>) {
  return <ProblemsPanel problems={useLive(state, (value) => value.problems)} onGo={onGo} />
}

function worstSeverity({ problemsByPlace }: DraftState, pointer: string): Severity | undefined {
  const problems = problemsByPlace.get(pointer) ?? []
  if (pointer === '' || pointer === '/acl' || pointer === '/properties') return undefined
  if (problems.some(({ severity }) => severity === 'error')) return 'error'
  return problems.some(({ severity }) => severity === 'warning') ? 'warning' : undefined
}
