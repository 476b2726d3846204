import type { ReactNode } from 'react'
import { type LeftFor, noteLeftFor } from '../signInReturn/leftFor.ts'
import { GraphCallsContext, useGraphCalls } from './graphCalls.ts'

interface Props {
  readonly to: LeftFor
  /** What is being done there: a name that was typed, an ID, a query. */
  readonly about: string
  readonly children: ReactNode
}

/** A part of the page that goes on where it was when one of its buttons led to a sign-in or consent page. */
export function ComesBack({ to, about, children }: Props) {
  const calls = useGraphCalls()
  const act: typeof calls.act = (action, tryAgain) => {
    if (action.kind !== 'tryAgain') noteLeftFor(to, about)
    calls.act(action, tryAgain)
  }
  return <GraphCallsContext value={{ ...calls, act }}>{children}</GraphCallsContext>
}
