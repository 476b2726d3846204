import { principalTextKind } from '../directory/principalText.ts'
import { bareGuid } from './bareGuid.ts'
import { entryOfProblem } from './entryOfProblem.ts'
import type { Fixer } from './fix.ts'

/**
 * Offers to look up whom a name or an address stands for, where Graph wants an object ID. Nobody is asked while nobody is
 * signed in. https://learn.microsoft.com/graph/api/resources/externalconnectors-acl
 */
export const lookUps: Fixer = (problem, draft, { userId }) => {
  if (userId === undefined || (problem.rule !== 'acl-user-not-guid' && problem.rule !== 'acl-group-not-guid')) return []
  const text = entryOfProblem(problem, draft)?.value.trim() ?? ''
  // An ID with something around it is used as it is, and the word for everyone is nobody's name.
  if (text === '' || bareGuid(text) !== undefined || /^everyone/i.test(text)) return []
  const label = principalTextKind(text) === 'address' ? 'Look up this address' : 'Look up this name'
  return [{ label, isSafe: false, looksUp: true, apply: (now) => now }]
}
