import { listInWords } from '../domain/listInWords.ts'
import type { GraphError, Refusal } from '../graph/graphError.ts'
import { scopeFactOf } from '../graph/scopeFacts.ts'
import { scopeNameOf } from '../graph/scopes.ts'
import { type Doing, described, type ErrorDescription } from './errorDescription.ts'
import { unreached } from './unreached.ts'

/**
 * The sentences for a failure. The only place that turns a {@link GraphError} into words. `isSure` is false when an attempt
 * before this failure may have been carried out.
 */
export function describeGraphError(error: GraphError, doing: Doing, isSure = true): ErrorDescription {
  const isSaving = doing === 'saving the item'
  const again = isSaving ? 'submit again' : 'try again'
  const saved = isSure ? 'Nothing was saved' : 'An attempt before this one may have been saved'
  const unchanged = isSaving ? `${saved}; the form is as you left it.` : ''
  switch (error.kind) {
    case 'signInNeeded':
      return error.cause === 'noSession'
        ? described(
            'Sign in to go on',
            `${error.why ?? `There is no signed-in session for ${doing}.`} ${unchanged}`,
            ['Sign in. You come back to this draft.'],
            { kind: 'signIn' },
          )
        : described(
            'Graph refused your sign-in (401)',
            `Graph does not accept the token, not even a fresh one. ${unchanged}`,
            [
              'Sign in again.',
              ...(isSaving
                ? [
                    'If that does not help, your tenant may take no items from signed-in users: some answer 401 to every one, and the same payload works there when an app sends it by itself (with an app-only token). Copy the payload, and have your connector send it.',
                  ]
                : []),
            ],
            { kind: 'signIn' },
          )
    case 'consentNeeded':
      return described(
        'A permission is missing',
        `${neededFor(error.scopes, doing)} ${needsAdministrator(error.scopes) ? 'An administrator of your organization may have to approve it.' : ''} ${unchanged}`,
        isSaving ? ['Grant access, then submit again. You come back to this draft.'] : [],
        { kind: 'interact', scopes: error.scopes },
      )
    case 'claimsChallenge':
      return described(
        'Your organization asks you to verify it is you (401)',
        `A policy wants a stronger or newer sign-in for this. ${unchanged}`,
        [`Verify, then ${again}. Your draft is kept.`],
        { kind: 'interact', scopes: error.scopes, claims: error.claims },
      )
    case 'tokenFailed':
      return error.isLasting === true
        ? described(
            'Your sign-in is blocked',
            `${error.message} ${unchanged}`,
            ['Come back to this draft then.'],
            undefined,
          )
        : described('No access token', `${error.message} ${unchanged}`, ['Try again.'], { kind: 'tryAgain' })
    case 'forbidden':
      return forbidden(error, doing, unchanged)
    case 'notFound':
      return notFound(error.refusal, doing, unchanged)
    case 'conflict':
      return described(
        `Graph reports a conflict (${error.refusal.status})`,
        `${graphWords(error.refusal)} The connection or the item is being changed or deleted right now. ${unchanged}`,
        [`Wait a minute, then ${again}.`],
        { kind: 'tryAgain' },
      )
    case 'throttled':
      return described(
        'Graph is busy: too many requests (429)',
        `Graph limits how many calls one app may make. ${unchanged}`,
        [
          error.retryAfterSeconds === undefined
            ? `Wait a minute, then ${again}.`
            : `Wait ${Math.ceil(error.retryAfterSeconds)} seconds, then ${again}.`,
        ],
        { kind: 'tryAgain' },
      )
    case 'tooLarge':
      return described(
        'The payload is too large for Graph (413)',
        `${graphWords(error.refusal)} ${unchanged}`,
        [`Shorten the content or the largest property; the size meter names them. Then ${again}.`],
        undefined,
      )
    case 'invalid':
      return invalid(error.refusal, doing, unchanged)
    case 'serverDown':
      return described(
        `Graph is unavailable (${error.refusal.status})`,
        `Graph, or a gateway before it, failed. ${graphWords(error.refusal)} ${
          isSaving ? 'The item may or may not be saved; the form is as you left it.' : ''
        }`,
        [isSaving ? 'Submit again in a minute: sending the same item twice does no harm.' : 'Try again in a minute.'],
        { kind: 'tryAgain' },
      )
    case 'offline':
    case 'offlineOrBlocked':
      return unreached(error.kind, doing, unchanged)
    case 'aborted':
      return described(
        'Stopped',
        isSaving
          ? 'You stopped the submission. If the request was already on its way, the item may still be saved.'
          : 'You stopped this.',
        [isSaving ? 'Submit again when you are ready.' : 'Try again when you are ready.'],
        { kind: 'tryAgain' },
      )
    case 'unreadableAnswer':
      // Graph answers a PUT with JSON or nothing.
      if (isSaving && error.why === 'notJson')
        return described(
          'A web page came back instead of Graph’s answer',
          'Something between your browser and Graph answered, such as a sign-in page of the network. The item may not have reached Graph.',
          ['Open any web page and sign in to the network if it asks, then submit again.'],
          { kind: 'tryAgain' },
        )
      return described(
        error.why === 'brokeOff' ? 'The answer broke off' : 'Graph’s answer could not be read',
        isSaving
          ? `Graph answered ${error.status}, then the connection broke. The item is most likely saved.`
          : `Graph answered ${error.status}, but not in a form the editor understands.`,
        [isSaving ? 'Submit again to be sure: sending the same item twice does no harm.' : 'Try again.'],
        { kind: 'tryAgain' },
      )
    case 'notSent':
      return described(
        'Not sent',
        error.message,
        [error.nextStep ?? 'Check the connection and the item ID.'],
        undefined,
      )
  }
}

function forbidden(
  { refusal, grantedScopes }: Extract<GraphError, { kind: 'forbidden' }>,
  doing: Doing,
  unchanged: string,
): ErrorDescription {
  if (doing === 'listing sensitivity labels') {
    const steps = ['Type the GUID of the label instead; Microsoft Purview shows it.']
    return described('Graph does not list the labels (403)', graphWords(refusal), steps, undefined)
  }
  if (doing === 'reading who is a member') {
    const steps = ['All else goes on without it. An administrator can grant GroupMember.ReadBasic.All.']
    return described('Graph does not show who is a member (403)', graphWords(refusal), steps, undefined)
  }
  if (doing === 'finding people and groups') {
    const steps = ['Type the object ID instead; the Microsoft Entra admin center shows it.']
    return described('Graph does not show people and groups (403)', graphWords(refusal), steps, undefined)
  }
  const isAboutItem = doing !== 'listing connections' && doing !== 'reading the schema'
  const scope = isAboutItem ? 'ExternalItem.ReadWrite.All' : 'ExternalConnection.Read.All'
  const hasAll = grantedScopes.some((granted) => granted.endsWith(scope))
  const role = 'The signed-in user must be an administrator; switch the account if you are not.'
  return described(
    'You don’t have permission (403)',
    `${graphWords(refusal)} ${unchanged}`,
    hasAll
      ? [`You have ${scope} already, so a permission is not what is missing.`, role]
      : [
          `If another app made the connection, ask for ${scope}, or have the owner of the connection add this app to its list of authorized apps (authorizedAppIds).`,
          role,
        ],
    hasAll ? undefined : { kind: 'askFor', scope },
  )
}

function notFound(refusal: Refusal, doing: Doing, unchanged: string): ErrorDescription {
  const steps =
    doing === 'reading the schema'
      ? [
          'Check the connection ID.',
          'A new schema takes 5 to 15 minutes to register; until then the connection is a draft. Do not delete it, check again.',
        ]
      : doing === 'reading the item'
        ? ['Check the connection ID and the item ID. Capitals may count.']
        : [
            `Check the connection ID, then ${doing === 'saving the item' ? 'submit' : 'try'} again. A connection that is being deleted answers this too.`,
          ]
  return described(
    doing === 'reading the schema' ? 'No schema here (404)' : 'Graph does not find it (404)',
    `${graphWords(refusal)} ${unchanged}`,
    steps,
    { kind: 'tryAgain' },
  )
}

function invalid(refusal: Refusal, doing: Doing, unchanged: string): ErrorDescription {
  const isSaving = doing === 'saving the item'
  const isVague = refusal.innerError?.message === undefined
  return described(
    `Graph rejected ${doing === 'working with external groups' ? 'this' : 'the item'} (${refusal.status})`,
    `${graphWords(refusal)} ${unchanged}`,
    isVague
      ? isSaving
        ? ['Graph does not say which field. What may help stands below.']
        : ['Graph does not say which part of the request. Check the connection ID and the item ID.']
      : [`Fix what Graph names, then ${isSaving ? 'submit' : 'try'} again.`],
    undefined,
  )
}

/** Graph’s own words: the inner message says more than the outer one, so it comes first. */
export function graphWords({ code, message, innerError, details }: Refusal): string {
  const words = [
    innerError?.message,
    message === innerError?.message ? undefined : message,
    ...details.map((each) => each.message),
  ]
  const said = words.filter((each) => each !== undefined).map((each) => `“${each}”`)
  const codes = [code, innerError?.code].filter((each) => each !== undefined)
  if (said.length === 0 && codes.length === 0) return 'Graph gives no reason.'
  return `Graph says: ${[...said, ...(codes.length > 0 ? [`(${codes.join(', ')})`] : [])].join(' ')}${codes.length > 0 ? '.' : ''}`
}

function neededFor(scopes: readonly string[], doing: Doing): string {
  return `For ${doing} the editor needs ${listInWords(scopes.map(scopeNameOf))}: ${lowerFirst(whyOf(scopes))}`
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function needsAdministrator(scopes: readonly string[]): boolean {
  return scopes.some((scope) => scopeFactOf(scope)?.needsAdminConsent !== false)
}

function whyOf(scopes: readonly string[]): string {
  return scopes.flatMap((scope) => scopeFactOf(scope)?.why ?? []).join(' ')
}
