import { useEffect } from 'react'
import { useGraphCalls } from '../calling/graphCalls.ts'
import { directoryScopes } from '../graph/directory/directoryScopes.ts'
import { useDirectory } from './directory.ts'

/**
 * Looks for the names that wait, also on a device that never read the directory: where the token at hand allows it, nobody
 * is asked for consent.
 */
export function useAllowedNames(): void {
  const { client } = useGraphCalls()
  const { permission, askWaiting } = useDirectory()
  useEffect(() => {
    if (permission.get().kind === 'unasked' && client.allows?.(directoryScopes.basic) === true) askWaiting()
  }, [client, permission, askWaiting])
}
