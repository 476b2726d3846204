import type { AuthorizeRequest } from './authorizeRequest.ts'
import { type Person, personByHint } from './people.ts'
import { needsAdminConsent } from './scopes.ts'
import { acrsOf, type Session } from './sessions.ts'

/** What comes next on the way to a code. */
export type AuthorizeStep =
  | { readonly kind: 'pickAccount'; readonly suggested: Person | undefined }
  | { readonly kind: 'verify'; readonly person: Person }
  | { readonly kind: 'consent'; readonly person: Person; readonly scopes: readonly string[] }
  | { readonly kind: 'approval'; readonly person: Person; readonly scopes: readonly string[] }
  | { readonly kind: 'issueCode'; readonly person: Person }

/** What has been answered on the pages so far, in this one request. */
export type Answered = { readonly account: Person | undefined; readonly consented: boolean }

/** The person the request is for, when nobody needs to be asked. */
export function accountFor(request: AuthorizeRequest, session: Session, answered: Answered): Person | undefined {
  if (answered.account !== undefined) return answered.account
  if (request.prompt === 'select_account' || request.prompt === 'login') return undefined
  if (request.loginHint !== undefined) {
    const hinted = personByHint(request.loginHint)
    return session.people.find((person) => person.oid === hinted?.oid)
  }
  return session.people.length === 1 ? session.people[0] : undefined
}

/** Decides the next step. `granted` are the Graph scopes the app already has for this person. */
export function nextStep(
  request: AuthorizeRequest,
  session: Session,
  answered: Answered,
  person: Person | undefined,
  granted: readonly string[],
): AuthorizeStep {
  if (person === undefined) {
    return {
      kind: 'pickAccount',
      suggested: request.loginHint === undefined ? undefined : personByHint(request.loginHint),
    }
  }
  const proven = acrsOf(session, person)
  if (request.acrs.some((acr) => !proven.includes(acr))) return { kind: 'verify', person }

  const missing = request.scopes.graph.filter((scope) => !granted.includes(scope))
  if (!person.isAdministrator && missing.some(needsAdminConsent)) {
    return { kind: 'approval', person, scopes: missing.filter(needsAdminConsent) }
  }
  if (missing.length > 0) return { kind: 'consent', person, scopes: missing }
  if (request.prompt === 'consent' && !answered.consented && request.scopes.graph.length > 0) {
    return { kind: 'consent', person, scopes: request.scopes.graph }
  }
  return { kind: 'issueCode', person }
}
