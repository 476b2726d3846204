import type { Context } from 'hono'
import { codeLocation, errorLocation } from './authorizeAnswer.ts'
import { type AuthorizeRequest, readAuthorizeRequest } from './authorizeRequest.ts'
import { type Answered, type AuthorizeStep, accountFor, nextStep } from './authorizeStep.ts'
import { type FaultCode, faults, isFaultCode } from './faults.ts'
import { addGrant, grantedScopes } from './grants.ts'
import type { IdentityContext } from './identityContext.ts'
import { accountPickerPage } from './pages/accountPicker.ts'
import { adminApprovalPage } from './pages/adminApproval.ts'
import { consentPage } from './pages/consent.ts'
import { signInErrorPage } from './pages/message.ts'
import { verifyPage } from './pages/verify.ts'
import { type Person, people } from './people.ts'
import { sessionCookie, sessionIdOf } from './sessionCookie.ts'
import { acrsOf, readSession, type Session, withAcrs, withPerson, writeSession } from './sessions.ts'
import { keepCode } from './tokenGrants.ts'

/**
 * The authorize endpoint: GET starts a sign-in, POST brings an answer from one of its pages.
 * The address keeps the whole request, so each answer is judged anew against what is granted by then.
 */
export async function authorize(c: Context, identity: IdentityContext): Promise<Response> {
  const read = readAuthorizeRequest(c.req.param('tenant') ?? '', new URL(c.req.url).searchParams)
  const now = identity.clock()
  if (read.kind === 'page') return signInErrorPage(read.code, read.sentence, now)
  if (read.kind === 'refusal') return redirect(errorLocation(read.to, read, now))

  const { request } = read
  const before = await readSession(identity.storage, sessionIdOf(c))
  const form = c.req.method === 'POST' ? new URLSearchParams(await c.req.text()) : undefined
  const said = form === undefined ? nothingSaid(before) : await takeAnswer(identity, request, before, form)
  if (said.kind === 'cancelled') return redirect(errorLocation(request, declined, now))
  if (said.kind === 'failed') return signInErrorPage(said.code, faults[said.code].sentence, now)

  const { session, answered } = said
  const person = accountFor(request, session, answered)
  const granted = person === undefined ? [] : await grantedScopes(identity.storage, request.appId, person)
  const step = nextStep(request, session, answered, person, granted)
  if (request.prompt === 'none' && step.kind !== 'issueCode') {
    return redirect(errorLocation(request, silentErrors[step.kind], now))
  }
  const response = await perform(identity, request, session, step)
  if (session !== before) {
    await writeSession(identity.storage, session)
    response.headers.append('Set-Cookie', sessionCookie(c, session.id, identity.basePath))
  }
  return response
}

type Said =
  | { readonly kind: 'goOn'; readonly session: Session; readonly answered: Answered }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly code: FaultCode }

function nothingSaid(session: Session): Said {
  return { kind: 'goOn', session, answered: { account: undefined, consented: false } }
}

async function takeAnswer(
  identity: IdentityContext,
  request: AuthorizeRequest,
  session: Session,
  form: URLSearchParams,
): Promise<Said> {
  if (form.get('decision') === 'cancel') return { kind: 'cancelled' }
  const person = people.find((one) => one.oid === form.get('person'))
  const step = form.get('step')
  const fault = form.get('fault') ?? ''
  if (isFaultCode(fault)) {
    if (faults[fault].place === 'page') return { kind: 'failed', code: fault }
    return nothingSaid({ ...session, refusal: { code: fault, isMet: false } })
  }
  if (person !== undefined && step === 'account') {
    const answered = { account: person, consented: false }
    return { kind: 'goOn', session: withPerson(session, person), answered }
  }
  // Any other answer counts only for somebody this browser is signed in as; else the account is asked for again.
  if (person === undefined || !session.people.some((one) => one.oid === person.oid)) return nothingSaid(session)
  if (step === 'verify') {
    const answered = { account: person, consented: false }
    return { kind: 'goOn', session: withAcrs(session, person, request.acrs), answered }
  }
  if (step === 'consent') {
    await keepConsent(identity, request, session, person, form.get('organization') === 'on')
    return { kind: 'goOn', session, answered: { account: person, consented: true } }
  }
  return nothingSaid(session)
}

async function keepConsent(
  identity: IdentityContext,
  request: AuthorizeRequest,
  session: Session,
  person: Person,
  forOrganization: boolean,
): Promise<void> {
  const granted = await grantedScopes(identity.storage, request.appId, person)
  const step = nextStep(request, session, { account: person, consented: false }, person, granted)
  // Only a consent page that would really be shown can be accepted: a made-up form must not grant admin scopes.
  if (step.kind !== 'consent') return
  const grantedFor =
    forOrganization && person.isAdministrator ? { kind: 'organization' as const } : { kind: 'person' as const, person }
  await addGrant(identity.storage, request.appId, grantedFor, step.scopes)
}

async function perform(
  identity: IdentityContext,
  request: AuthorizeRequest,
  session: Session,
  step: AuthorizeStep,
): Promise<Response> {
  switch (step.kind) {
    case 'pickAccount':
      return accountPickerPage(request, session, step.suggested)
    case 'verify':
      return verifyPage(request, step.person)
    case 'consent':
      return consentPage(request, step.person, step.scopes)
    case 'approval': {
      const now = identity.clock()
      return adminApprovalPage(request, step.person, step.scopes, errorLocation(request, notApproved, now), now)
    }
    case 'issueCode': {
      const code = await keepCode(identity.storage, {
        appId: request.appId,
        oid: step.person.oid,
        sessionId: session.id,
        redirectUri: request.redirectUri,
        codeChallenge: request.codeChallenge,
        scope: request.scope,
        nonce: request.nonce,
        acrs: [...acrsOf(session, step.person)],
        expiresAt: identity.clock() + 10 * 60 * 1000,
      })
      return redirect(codeLocation(request, code, step.person, session.id))
    }
  }
}

const declined = {
  error: 'access_denied',
  code: 'AADSTS65004',
  sentence: 'User declined to consent to access the app.',
  subcode: 'cancel',
}

const notApproved = {
  error: 'access_denied',
  code: 'AADSTS90094',
  sentence: 'The grant requires admin permission. An administrator must consent on behalf of the organization.',
  subcode: 'cancel',
}

// What prompt=none answers instead of showing the page of each step.
const silentErrors = {
  pickAccount: {
    error: 'login_required',
    code: 'AADSTS50058',
    sentence: 'A silent sign-in request was sent but no user is signed in.',
  },
  verify: {
    error: 'interaction_required',
    code: 'AADSTS50076',
    sentence: 'Due to a configuration change made by your administrator, you must use multi-factor authentication.',
  },
  consent: {
    error: 'consent_required',
    code: 'AADSTS65001',
    sentence: 'The user or administrator has not consented to use the application.',
  },
  approval: {
    error: 'consent_required',
    code: 'AADSTS65001',
    sentence: 'The user or administrator has not consented to use the application.',
  },
}

// 303: after an answer by POST the app is to be fetched with GET.
function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
