import { lookUpsAnswered } from '../directory/finding/lookUpsUnderWay.ts'
import { openNameRules } from '../domain/openNameRules.ts'
import { isSendable } from '../domain/problem.ts'
import type { DraftState } from '../item/draftState.ts'
import { announce } from '../ui/announce.ts'
import type { Live } from '../ui/live.ts'

/**
 * What Submit does while errors stand against it. A name or an address that was typed last may become the person whom it
 * stands for in a moment: that is waited for, then it is submitted after all, or led to what is still wrong.
 */
export async function afterLookUps(
  state: Live<Pick<DraftState, 'problems'>>,
  { submit, goToFirstError }: { readonly submit: () => void; readonly goToFirstError: () => void },
): Promise<void> {
  const hasOpenName = state.get().problems.some(({ rule }) => openNameRules.has(rule))
  if (!hasOpenName) return goToFirstError()
  announce('Looking up whom a name stands for.')
  await pause()
  await lookUpsAnswered()
  await pause()
  return isSendable(state.get().problems) ? submit() : goToFirstError()
}

/** A box that is left by a press looks up once the press is over and the page is drawn; nobody notices that long. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60))
}
