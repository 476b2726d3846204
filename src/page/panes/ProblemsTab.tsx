import { useMemo } from 'react'
import type { Place } from '../../domain/problem.ts'
import { directoryProblems } from '../../item/directoryProblems.ts'
import type { DraftState } from '../../item/draftState.ts'
import { ProblemsPanel } from '../../problems/ProblemsPanel.tsx'
import { type Live, useLive } from '../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly onGo: (place: Place) => void
}

/** The problems of the draft as it is now. */
export function ProblemsTab({ state, onGo }: Props) {
  const ofDraft = useLive(state, (value) => value.problems)
  const ofDirectory = useLive(directoryProblems, (all) => all)
  const problems = useMemo(() => [...ofDraft, ...ofDirectory], [ofDraft, ofDirectory])
  const showsMissing = useLive(state, (value) => value.showsMissing)
  return <ProblemsPanel problems={problems} showsMissing={showsMissing} onGo={onGo} />
}
