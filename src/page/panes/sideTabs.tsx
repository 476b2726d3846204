import { type ReactNode, Suspense } from 'react'
import type { Payload } from '../../domain/payload/payload.ts'
import type { Place } from '../../domain/problem.ts'
import { PlaceFixes } from '../../fixes/PlaceFixes.tsx'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import type { JsonEditing } from '../../jsonEditor/useJsonEditing.ts'
import type { FindTabProps } from '../../search/FindTab.tsx'
import type { NextItem } from '../../sending/answer/AfterSaving.tsx'
import type { Explaining } from '../../sending/answer/useExplaining.ts'
import type { SentBefore } from '../../sending/ledger/sentBefore.ts'
import type { FailureOnPurpose } from '../../sending/onPurpose/failureOnPurpose.ts'
import type { StoredItemsHandle } from '../../sending/stored/useStoredItems.ts'
import type { PageSubmission } from '../../sending/useSubmission.ts'
import { lateView } from '../../ui/lateView.tsx'
import type { Live } from '../../ui/live.ts'
import { PayloadTab } from './PayloadTab.tsx'

const ProblemsTab = lateView(() => import('./ProblemsTab.tsx').then((module) => module.ProblemsTab))
const searchTabs = () => import('../../search/searchTabs.ts')
const CardTab = lateView(() => searchTabs().then((module) => module.CardTab))
const FindTab = lateView(() => searchTabs().then((module) => module.FindTab))
const ResponsePanel = lateView(() =>
  import('../../sending/answer/ResponsePanel.tsx').then((module) => module.ResponsePanel),
)
const CompareTab = lateView(() => import('../../compare/CompareTab.tsx').then((module) => module.CompareTab))

/** What the tabs of the right pane are given of the page. */
export interface TabParts {
  readonly flow: ItemFlow
  readonly payload: Live<Payload>
  readonly json: JsonEditing
  readonly stored: StoredItemsHandle
  /** The payload of the import that is behind the draft, as it was pasted. */
  readonly pasted: string | undefined
  /** The last time that the item of the form was sent, where that was before the page was loaded. */
  readonly sentBefore: SentBefore | undefined
  readonly submission: Pick<
    PageSubmission,
    'outcome' | 'isPending' | 'progress' | 'draftSince' | 'isComparing' | 'replaceSeen'
  >
  readonly isSignedIn: boolean
  readonly isReadOnly: boolean
  /** Shown to an audience. */
  readonly isPresenting: boolean
  /** The failure that the sandbox plays at the next submit. */
  readonly armed: FailureOnPurpose['armed']
  /** Moves the focus to the field of a place. */
  readonly goTo: (place: Place) => void
  /** Opens the dialog that explains an error from elsewhere, with its text where there is one. */
  readonly explain: Explaining['start']
  /** Begins the next item. */
  readonly startNext: (next: NextItem) => void
  /** Uses API version v1.0 from now on. */
  readonly useV1: () => void
  /** Sees whether the item in the form is found. */
  readonly seeWhetherFound: () => void
  readonly rows: FindTabProps['rows']
  readonly inGraph: FindTabProps['inGraph']
  readonly onOpened: FindTabProps['onOpened']
}

interface SideTabRow {
  /** `problemCount` is how much is to fill in, to fix and to check. */
  readonly label: (problemCount: number) => string
  readonly show: (parts: TabParts) => ReactNode
}

/** THE TABLE of tabs in the right pane, in their order. A new tab is a row here and a component. */
export const sideTabs = {
  payload: {
    label: () => 'Payload',
    show: ({ flow, payload, json, isPresenting, armed, goTo }) => (
      <PayloadTab
        state={flow.state}
        payload={payload}
        json={json}
        isPresenting={isPresenting}
        armed={armed}
        onGo={goTo}
      />
    ),
  },
  card: {
    label: () => 'Card',
    show: ({ flow, isSignedIn, goTo }) => (
      <Suspense fallback="Loading…">
        <CardTab
          state={flow.state}
          schema={flow.schema}
          connectionId={flow.committedId}
          isSignedIn={isSignedIn}
          onGo={goTo}
        />
      </Suspense>
    ),
  },
  problems: {
    label: (problemCount) => `Problems ${problemCount}`,
    show: ({ flow, goTo }) => (
      <Suspense fallback="Loading…">
        <ProblemsTab state={flow.state} hasSchema={flow.schema !== undefined} onGo={goTo} />
      </Suspense>
    ),
  },
  compare: {
    label: () => 'Compare',
    show: ({ flow, stored, submission, isSignedIn, isReadOnly, pasted }) => (
      <Suspense fallback="Loading…">
        <CompareTab
          flow={flow}
          stored={stored}
          isSignedIn={isSignedIn}
          isReadOnly={isReadOnly}
          pasted={pasted}
          onReplace={submission.isComparing && !submission.isPending ? submission.replaceSeen : undefined}
        />
      </Suspense>
    ),
  },
  response: {
    label: () => 'Result',
    show: ({ flow, submission, sentBefore, goTo, explain, startNext, seeWhetherFound, useV1 }) => (
      <Suspense>
        <ResponsePanel
          outcome={submission.outcome}
          isPending={submission.isPending}
          progress={submission.progress}
          sentBefore={sentBefore}
          draftSince={submission.draftSince}
          flow={flow}
          openItem={flow.state.get}
          onGo={goTo}
          fixesAt={(places, isMain, beside) => (
            <PlaceFixes state={flow.state} places={places} isMain={isMain}>
              {beside}
            </PlaceFixes>
          )}
          onNext={startNext}
          onFind={seeWhetherFound}
          useV1={useV1}
          onExplain={explain}
        />
      </Suspense>
    ),
  },
  find: {
    label: () => 'Find',
    show: ({ goTo, ...parts }) => (
      <Suspense fallback="Loading…">
        <FindTab {...parts} onGo={goTo} />
      </Suspense>
    ),
  },
} as const satisfies Record<string, SideTabRow>

/** One tab of the right pane. */
export type SideTab = keyof typeof sideTabs

/** Every tab, in order. */
export const allSideTabs: readonly SideTab[] = Object.keys(sideTabs).filter(isSideTab)

function isSideTab(name: string): name is SideTab {
  return Object.hasOwn(sideTabs, name)
}
