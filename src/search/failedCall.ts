import { describeGraphError } from '../calling/describeGraphError.ts'
import type { Doing } from '../calling/errorDescription.ts'
import type { Observed } from '../domain/doctor/doctorFacts.ts'
import type { GraphError } from '../graph/graphError.ts'

/** A call without an answer, as the ladder tells it: one that waits for consent was not made. */
export function unansweredCall(error: GraphError, doing: Doing): Exclude<Observed<never>, { kind: 'ok' }> {
  return error.kind === 'consentNeeded' ? { kind: 'unasked' } : failedCall(error, doing)
}

/** A call that failed, as the ladder tells it. */
export function failedCall(error: GraphError, doing: Doing): Extract<Observed<never>, { kind: 'failed' }> {
  const title =
    error.kind === 'invalid'
      ? `Graph rejected the request (${error.refusal.status})`
      : describeGraphError(error, doing).title
  return { kind: 'failed', status: 'refusal' in error ? error.refusal.status : undefined, message: `${title}.` }
}
