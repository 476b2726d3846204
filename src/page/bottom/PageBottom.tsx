import { Suspense } from 'react'
import type { Session } from '../../auth/session.ts'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import type { Payload } from '../../domain/payload/payload.ts'
import { AccessSentence } from '../../editor/access/AccessSentence.tsx'
import { inAnotherTab, obstacleOf } from '../../item/obstacle.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import { SizeMeter } from '../../preview/SizeMeter.tsx'
import type { FailureOnPurpose } from '../../sending/onPurpose/failureOnPurpose.ts'
import { SubmitBar } from '../../sending/SubmitBar.tsx'
import type { PageSubmission } from '../../sending/useSubmission.ts'
import { lateView } from '../../ui/lateView.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import type { WentTo } from '../commands/submitWent.ts'
import styles from '../ItemPage.module.css'
import { ProblemCount, problemCountId } from './ProblemCount.tsx'

const ArmedFailure = lateView(() =>
  import('../../sending/onPurpose/lateFailures.ts').then((module) => module.ArmedFailure),
)
const SendAnyway = lateView(() => import('../../sending/SendAnyway.tsx').then((module) => module.SendAnyway))

interface Props {
  readonly flow: ItemFlow
  readonly payload: Live<Payload>
  readonly session: Session['kind']
  readonly isReadOnly: boolean
  /** Another item is on its way: Submit would send the one before. */
  readonly isOpening: boolean
  /** Why the form waits for the payload as text; nothing is sent before. */
  readonly waiting: string | undefined
  readonly submission: PageSubmission
  /** The failure that the sandbox plays at the next submit. */
  readonly armed: FailureOnPurpose['armed']
  /** Where Submit led when there was something to fix. */
  readonly wentTo: WentTo | undefined
  readonly onShowProblems: () => void
}

/** Of who can find it: two lines beside Submit at 200%. */
const mostCharacters = 100

/** What stays in reach: how large the item is, who can find it, what is to mend, and Submit. */
export function PageBottom(props: Props) {
  const { flow, payload, session, isReadOnly, isOpening, waiting, submission, armed, wentTo, onShowProblems } = props
  const { state, limit } = flow
  const { act } = useGraphCalls()
  // Plain values, so that this renders when they change and not at every key.
  const obstacle = useLive(state, (value) => obstacleOf(value.obstacle, session)?.reason)
  const kind = useLive(state, (value) => obstacleOf(value.obstacle, session)?.kind)
  const isDisabled = useLive(state, (value) => obstacleOf(value.obstacle, session)?.isDisabled === true)
  const canTry = useLive(state, ({ obstacle: of }) => of?.kind === 'oversize' && of.canTry)
  const failure = useLive(armed, (value) => value)
  // What is to fix is said at the left already, with its number.
  const isToFix = waiting === undefined && kind === 'errors'
  const went = useLive(state, (value) => wentTo?.isWrong(value) === true && wentTo.text)
  const reason = isToFix ? (went ? `Not sent: ${obstacle}. ${went}` : undefined) : (waiting ?? obstacle)
  const hasWay = canTry && session === 'signedIn' && !isReadOnly && waiting === undefined
  return (
    <div inert={isOpening} className={styles.bottom}>
      <section aria-label="Size" className={styles.meter}>
        <SizeMeter payload={payload} limit={limit} />
      </section>
      <div id="page-submit" className={styles.submit}>
        <SubmitBar
          obstacle={isReadOnly ? inAnotherTab : reason === undefined ? undefined : { reason, isDisabled }}
          describedBy={isToFix && !isReadOnly ? problemCountId : undefined}
          isPending={submission.isPending}
          onReason={
            kind === 'signIn' && waiting === undefined && !isReadOnly ? () => act({ kind: 'signIn' }) : undefined
          }
          progress={submission.progress}
          onSubmit={submission.submit}
          onCancel={submission.cancel}
          way={
            hasWay && (
              <Suspense>
                <SendAnyway onSend={submission.submitAnyway} />
              </Suspense>
            )
          }
          notice={
            failure !== undefined && (
              <Suspense>
                <ArmedFailure failure={failure} onStop={() => armed.set(undefined)} />
              </Suspense>
            )
          }
        >
          <AccessSentence state={state} mostCharacters={mostCharacters} />
          <ProblemCount state={state} onShowProblems={onShowProblems} />
        </SubmitBar>
      </div>
    </div>
  )
}
