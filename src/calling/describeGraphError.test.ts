import { describe, expect, test } from 'vitest'
import type { GraphError, Refusal } from '../graph/graphError.ts'
import { describeGraphError } from './describeGraphError.ts'
import type { Doing } from './errorDescription.ts'

const saving = 'saving the item'
const doings: readonly Doing[] = [
  saving,
  'reading the item',
  'deleting the item',
  'listing connections',
  'reading the schema',
  'searching as you',
  'asking Copilot',
]
const writeScope = 'https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'

/** One error of each kind; the compiler asks for a line when a kind is added. */
const errorOfKind: { readonly [Kind in GraphError['kind']]: Extract<GraphError, { kind: Kind }> } = {
  signInNeeded: { kind: 'signInNeeded', cause: 'noSession' },
  consentNeeded: { kind: 'consentNeeded', scopes: [writeScope] },
  claimsChallenge: { kind: 'claimsChallenge', claims: '{}', scopes: [writeScope] },
  tokenFailed: { kind: 'tokenFailed', message: 'The sign-in service did not answer.' },
  forbidden: { kind: 'forbidden', refusal: refusal(403), grantedScopes: [] },
  notFound: { kind: 'notFound', refusal: refusal(404) },
  conflict: { kind: 'conflict', refusal: refusal(409) },
  throttled: { kind: 'throttled', refusal: refusal(429), retryAfterSeconds: 3 },
  tooLarge: { kind: 'tooLarge', refusal: refusal(413) },
  invalid: { kind: 'invalid', refusal: refusal(400) },
  serverDown: { kind: 'serverDown', refusal: refusal(502), retryAfterSeconds: undefined },
  offline: { kind: 'offline' },
  offlineOrBlocked: { kind: 'offlineOrBlocked', message: 'Failed to fetch' },
  aborted: { kind: 'aborted' },
  unreadableAnswer: { kind: 'unreadableAnswer', status: 200, why: 'brokeOff' },
  notSent: { kind: 'notSent', message: 'The address would leave Graph.' },
}

const tokenRefused: GraphError = { kind: 'signInNeeded', cause: 'tokenRefused', refusal: refusal(401) }
const everyError: readonly GraphError[] = [
  ...Object.values(errorOfKind),
  tokenRefused,
  { kind: 'unreadableAnswer', status: 200, why: 'notJson' },
  { kind: 'unreadableAnswer', status: 200, why: 'unexpectedShape' },
  { kind: 'throttled', refusal: refusal(429), retryAfterSeconds: undefined },
]

test.each(doings.filter((doing) => doing !== saving))('%s is tried again, never submitted', (doing) => {
  for (const error of everyError) {
    expect(describeGraphError(error, doing).nextSteps.join(' ')).not.toMatch(/submit/i)
  }
})

describe.each(doings)('while %s', (doing) => {
  test.each(everyError)('$kind says in whole sentences what happened and what to do', (error) => {
    const { title, meaning, nextSteps } = describeGraphError(error, doing)
    expect(title).toMatch(/^[A-Z].*[^.]$/)
    expect(meaning).toMatch(/^[A-Z“].*[.”)]$/)
    // For a missing permission the button says it all, but that the item is to be submitted again.
    expect(nextSteps.length > 0).toBe(error.kind !== 'consentNeeded' || doing === saving)
    for (const step of nextSteps) expect(step).toMatch(/^[A-Z].*\.$/)
    const everything = [title, meaning, ...nextSteps].join(' ')
    expect(everything).not.toMatch(/undefined|null|NaN|\[object| {2}|''|""/)
  })
})

describe('the title names the failure', () => {
  test.each([
    ['signInNeeded', saving, 'Sign in to go on'],
    ['consentNeeded', saving, 'A permission is missing'],
    ['claimsChallenge', saving, 'Your organization asks you to verify it is you (401)'],
    ['tokenFailed', saving, 'No access token'],
    ['forbidden', saving, 'You don’t have permission (403)'],
    ['notFound', saving, 'Graph does not find it (404)'],
    ['notFound', 'reading the schema', 'No schema here (404)'],
    ['conflict', saving, 'Graph reports a conflict (409)'],
    ['throttled', saving, 'Graph is busy: too many requests (429)'],
    ['tooLarge', saving, 'The payload is too large for Graph (413)'],
    ['invalid', saving, 'Graph rejected the item (400)'],
    ['serverDown', saving, 'Graph is unavailable (502)'],
    ['offline', saving, 'You are offline'],
    ['offlineOrBlocked', saving, 'No answer from Graph'],
    ['aborted', saving, 'Stopped'],
    ['unreadableAnswer', saving, 'The answer broke off'],
    ['notSent', saving, 'Not sent'],
  ] as const)('%s while %s: %s', (kind, doing, title) => {
    expect(describeGraphError(errorOfKind[kind], doing).title).toBe(title)
  })

  test('a status that shares its kind with another is said as it came', () => {
    expect(describeGraphError({ kind: 'conflict', refusal: refusal(412) }, saving).title).toContain('(412)')
    expect(describeGraphError({ kind: 'invalid', refusal: refusal(422) }, saving).title).toContain('(422)')
  })

  test('a refused token is another thing than no session', () => {
    expect(describeGraphError(tokenRefused, saving).title).toBe('Graph refused your sign-in (401)')
  })
})

describe('the button does what helps', () => {
  test.each([
    ['signInNeeded', { kind: 'signIn' }],
    ['consentNeeded', { kind: 'interact', scopes: [writeScope] }],
    ['claimsChallenge', { kind: 'interact', scopes: [writeScope], claims: '{}' }],
    ['tokenFailed', { kind: 'tryAgain' }],
    ['notFound', { kind: 'tryAgain' }],
    ['conflict', { kind: 'tryAgain' }],
    ['throttled', { kind: 'tryAgain' }],
    ['tooLarge', undefined],
    ['invalid', undefined],
    ['serverDown', { kind: 'tryAgain' }],
    ['offline', { kind: 'tryAgain' }],
    ['offlineOrBlocked', { kind: 'tryAgain' }],
    ['aborted', { kind: 'tryAgain' }],
    ['unreadableAnswer', { kind: 'tryAgain' }],
    ['notSent', undefined],
  ] as const)('%s: %j', (kind, action) => {
    for (const doing of doings) expect(describeGraphError(errorOfKind[kind], doing).action).toEqual(action)
  })
})

describe('how sure one can be about the item', () => {
  test.each([
    ['offline', 'Nothing was saved'],
    ['throttled', 'Nothing was saved'],
    ['invalid', 'Nothing was saved'],
    ['tooLarge', 'Nothing was saved'],
    ['forbidden', 'Nothing was saved'],
    ['signInNeeded', 'Nothing was saved'],
    ['serverDown', 'may or may not be saved'],
    ['offlineOrBlocked', 'may or may not be saved'],
    ['aborted', 'may still be saved'],
    ['unreadableAnswer', 'most likely saved'],
  ] as const)('%s while saving: %s', (kind, words) => {
    expect(describeGraphError(errorOfKind[kind], saving).meaning).toContain(words)
  })

  test.each(everyError)('$kind while reading says nothing about saving', (error) => {
    for (const doing of doings.slice(1)) expect(describeGraphError(error, doing).meaning).not.toMatch(/sav(?:ed|ing)/)
  })
})

describe('the words of Graph', () => {
  test('the inner message comes first, codes last', () => {
    const { meaning } = describeGraphError(
      invalid({ code: 'BadRequest', message: 'outer', innerError: inner('Inner', 'priority is no Int64') }),
      saving,
    )
    expect(meaning).toContain('Graph says: “priority is no Int64” “outer” (BadRequest, Inner)')
  })

  test('the same words are said once', () => {
    const { meaning } = describeGraphError(invalid({ message: 'same', innerError: inner(undefined, 'same') }), saving)
    expect(meaning.match(/same/g)).toHaveLength(1)
  })

  test('without words the code alone is said, and without a code that there is no reason', () => {
    expect(describeGraphError(invalid({ code: 'BadRequest' }), saving).meaning).toContain(
      'Graph says: (BadRequest). Nothing',
    )
    expect(describeGraphError(invalid({}), saving).meaning).toContain('Graph gives no reason. Nothing')
  })

  test('a refusal that names no field leads to the warnings; one that does, to the field', () => {
    expect(describeGraphError(invalid({}), saving).nextSteps[0]).toContain('does not say which field')
    const named = invalid({ innerError: inner(undefined, 'title is missing') })
    expect(describeGraphError(named, saving).nextSteps).toEqual(['Fix what Graph names, then submit again.'])
  })

  test('details are said too', () => {
    const details = [{ code: undefined, message: 'acl/0 is no GUID', target: 'acl' }]
    expect(describeGraphError(invalid({ details }), saving).meaning).toContain('“acl/0 is no GUID”')
  })
})

test('the time that Graph asks for is said in whole seconds', () => {
  const error: GraphError = { kind: 'throttled', refusal: refusal(429), retryAfterSeconds: 2.2 }
  expect(describeGraphError(error, saving).nextSteps).toEqual(['Wait 3 seconds, then submit again.'])
})

test('a missing permission is named in short, with the reason to ask for it', () => {
  const { meaning } = describeGraphError(errorOfKind.consentNeeded, saving)
  expect(meaning).toContain('the editor needs ExternalItem.ReadWrite.OwnedBy: to read, save and delete items')
})

function refusal(status: number, words: Partial<Refusal> = {}): Refusal {
  return {
    status,
    code: undefined,
    message: undefined,
    innerError: undefined,
    details: [],
    requestId: undefined,
    ...words,
  }
}

function invalid(words: Partial<Refusal>): GraphError {
  return { kind: 'invalid', refusal: refusal(400, words) }
}

function inner(code: string | undefined, message: string) {
  return { code, message, date: undefined, requestId: undefined, clientRequestId: undefined }
}

test.each([
  ['saving the item', 'ExternalItem.ReadWrite.All'],
  ['reading the schema', 'ExternalConnection.Read.All'],
  ['listing connections', 'ExternalConnection.Read.All'],
] as const)('403 while %s offers to ask for %s', (doing, scope) => {
  expect(describeGraphError(errorOfKind.forbidden, doing).action).toEqual({ kind: 'askFor', scope })
})

test('who has the wider permission already is not sent to ask for it again', () => {
  const grantedScopes = ['https://graph.microsoft.com/ExternalItem.ReadWrite.All']
  const { nextSteps, action } = describeGraphError({ kind: 'forbidden', refusal: refusal(403), grantedScopes }, saving)
  expect(action).toBeUndefined()
  expect(nextSteps.join(' ')).toContain('You have ExternalItem.ReadWrite.All already')
})
