import type { FollowedOperation } from '../followedOperations.ts'

/** The registration of a schema that was just taken. */
export function anOperation(given: Partial<FollowedOperation> = {}): FollowedOperation {
  return { owner: 'adele', connectionId: 'assets', operationId: 'o1', apiVersion: 'beta', at: 0, ...given }
}
