import type { Problem } from '../domain/problem.ts'
import { directoryProblems } from './directoryProblems.ts'
import { soughtPlace, withoutSought } from './soughtPlace.ts'

/** What the open item still needs, as it is counted, where that is one thing alone. */
export function onlyToDo({ problems }: { readonly problems: readonly Problem[] }): Problem | undefined {
  const counted = [...withoutSought(problems, soughtPlace.get()), ...directoryProblems.get()]
  const [only, ...others] = counted.filter(({ severity }) => severity !== 'advice')
  return others.length === 0 ? only : undefined
}
