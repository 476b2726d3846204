import { useMemo } from 'react'
import { useGraphCalls } from '../../calling/graphCalls.ts'
import { inWords } from '../../domain/limits.ts'
import type { Place } from '../../domain/problem.ts'
import { countedProblems, useBesideDraft } from '../../item/countedProblems.ts'
import type { DraftState } from '../../item/draftState.ts'
import { ProblemsPanel } from '../../problems/ProblemsPanel.tsx'
import { Button } from '../../ui/Button.tsx'
import { type Live, useLive } from '../../ui/live.ts'
import styles from './ProblemsTab.module.css'

interface Props {
  readonly state: Live<DraftState>
  /** False while no schema says what the properties are. */
  readonly hasSchema: boolean
  readonly onGo: (place: Place) => void
}

/** The problems of the draft as it is now. */
export function ProblemsTab({ state, hasSchema, onGo }: Props) {
  const { act, isSignedOut } = useGraphCalls()
  const ofDraft = useLive(state, (value) => value.problems)
  const { doubts, sought, isFollowing } = useBesideDraft()
  const showsMissing = useLive(state, (value) => value.showsMissing)
  const problems = useMemo(
    () => countedProblems({ problems: ofDraft, showsMissing }, { doubts, sought, isFollowing }),
    [ofDraft, doubts, sought, isFollowing, showsMissing],
  )
  const count = useLive(state, ({ draft }) => draft.properties.length)
  const connectionId = useLive(state, ({ draft }) => draft.connectionId.trim())
  return (
    <>
      {isSignedOut && !hasSchema && count > 0 && connectionId !== '' && (
        <div role="group" aria-label={uncheckedTitle} className={styles.unchecked}>
          <p>
            <strong>{uncheckedTitle}</strong> {uncheckedWhy(count, connectionId)}
          </p>
          <Button size="small" onClick={() => act({ kind: 'signIn' }, () => undefined)}>
            Sign in to check them
          </Button>
        </div>
      )}
      <ProblemsPanel problems={problems} showsMissing={showsMissing} onGo={onGo} />
    </>
  )
}

const uncheckedTitle = 'Properties are not checked yet.'

function uncheckedWhy(count: number, connectionId: string): string {
  const what = count === 1 ? 'The property is' : `The ${inWords(count)} properties are`
  return `${what} compared with the schema of ${connectionId} once you are signed in.`
}
