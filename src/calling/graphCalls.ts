import { createContext, useContext } from 'react'
import type { ApiVersion } from '../domain/apiVersion.ts'
import type { GraphClient } from '../graph/graphClient.ts'
import type { ErrorAction } from './errorDescription.ts'

/** What every part of the page that calls Graph needs. */
export interface GraphCalls {
  readonly client: GraphClient
  readonly apiVersion: ApiVersion
  /** Nobody is signed in, and that is known. */
  readonly isSignedOut: boolean
  /** Does what the button below an error says. `tryAgain` is what failed; without it, that was Submit. */
  readonly act: (action: ErrorAction, tryAgain?: () => void) => void
}

export const GraphCallsContext = createContext<GraphCalls | undefined>(undefined)

/** How this page calls Graph. Throws where no page stands above. */
export function useGraphCalls(): GraphCalls {
  const calls = useContext(GraphCallsContext)
  if (calls === undefined) throw new Error('A part that calls Graph has no page above it.')
  return calls
}
