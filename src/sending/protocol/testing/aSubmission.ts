import { emptyDraft } from '../../../domain/itemDraft.ts'
import type { Submission } from '../submission.ts'

/** A submission for tests: T1 in tickets, empty but for the parts that are given. */
export function aSubmission(parts: Partial<Submission>): Submission {
  return {
    apiVersion: 'beta',
    connectionId: 'tickets',
    itemId: 'T1',
    title: 'T1',
    body: new Blob(['{}']),
    draft: emptyDraft,
    ...parts,
  }
}
