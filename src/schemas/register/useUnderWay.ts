import { useDirectory } from '../../directory/directory.ts'
import { type Live, live, useLive } from '../../ui/live.ts'
// Only its types, because it is loaded late.
import type { FollowedOperation } from './followedOperations.ts'

/** Whether the schema of a connection is being registered. `followed` is undefined until the part that knows it is loaded. */
export function useUnderWay(followed: Live<readonly FollowedOperation[]> | undefined, connectionId: string): boolean {
  const { owner } = useDirectory()
  return useLive(followed ?? none, (all) =>
    all.some((each) => each.owner === owner && each.connectionId === connectionId && each.outcome === undefined),
  )
}

const none = live<readonly FollowedOperation[]>([])
