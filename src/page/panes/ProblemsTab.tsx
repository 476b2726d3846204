import type { Place } from '../../domain/problem.ts'
import type { DraftState } from '../../item/draftState.ts'
import { ProblemsPanel } from '../../problems/ProblemsPanel.tsx'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly onGo: (place: Place) => void
}

/** The problems of the draft as it is now. */
export function ProblemsTab({ state, onGo }: Props) {
  const problems = useLive(state, (value) => value.problems)
  const showsMissing = useLive(state, (value) => value.showsMissing)
  return <ProblemsPanel problems={problems} showsMissing={showsMissing} onGo={onGo} />
}
