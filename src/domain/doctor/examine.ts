import type { Diagnosis } from './diagnosis.ts'
import type { DoctorFacts } from './doctorFacts.ts'
import { graphChecks } from './graphChecks.ts'
import { signInChecks } from './signInChecks.ts'

/** Every check of a set-up, in the order in which one thing needs the other. */
export function examine(facts: DoctorFacts): readonly Diagnosis[] {
  return [...signInChecks, ...graphChecks].map((check) => check(facts))
}
