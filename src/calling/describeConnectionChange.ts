import type { GraphError } from '../graph/graphError.ts'
import { type ScopeName, scopeNameOf } from '../graph/scopes.ts'
import { graphWords } from './describeGraphError.ts'
import type { ErrorDescription } from './errorDescription.ts'

/** The change of a connection that was asked for. */
export type ConnectionChange = 'creating the connection' | 'registering the schema'

/**
 * The sentences for a refusal that means something of its own where a connection is changed; undefined where it means what it
 * means anywhere.
 */
export function describeConnectionChange(error: GraphError, doing: ConnectionChange): ErrorDescription | undefined {
  if (error.kind === 'conflict') return conflicts[doing](graphWords(error.refusal), error.refusal.status)
  if (error.kind === 'forbidden') return forbidden(graphWords(error.refusal), error.grantedScopes, wantedScopes[doing])
  if (error.kind === 'invalid')
    return {
      title: `Graph rejected the ${doing === 'creating the connection' ? 'connection' : 'schema'} (${error.refusal.status})`,
      meaning: `${graphWords(error.refusal)} Nothing was changed; what you entered is still here.`,
      nextSteps: [invalidSteps[doing]],
      action: undefined,
    }
  if (error.kind === 'notFound')
    return {
      title: 'Graph does not find the connection (404)',
      meaning: graphWords(error.refusal),
      nextSteps: ['A connection that was just created may need a minute: try again. Otherwise check its ID.'],
      action: { kind: 'tryAgain' },
    }
  return undefined
}

const wantedScopes: Record<ConnectionChange, ScopeName> = {
  'creating the connection': 'ExternalConnection.ReadWrite.OwnedBy',
  'registering the schema': 'ExternalConnection.ReadWrite.All',
}

const invalidSteps: Record<ConnectionChange, string> = {
  'creating the connection': 'Fix what Graph names, then create it again.',
  'registering the schema':
    'Fix what Graph names, then send it again. A property that is registered can be neither removed nor given another type.',
}

const conflicts: Record<ConnectionChange, (said: string, status: number) => ErrorDescription> = {
  'creating the connection': (said, status) => ({
    title: `The ID is taken (${status})`,
    meaning: `${said} An ID is there once in your organization, whichever app made the connection. One that was deleted stays taken for a while.`,
    nextSteps: ['Enter another ID, then create it again.'],
    action: undefined,
  }),
  'registering the schema': (said, status) => ({
    title: `Graph reports a conflict (${status})`,
    meaning: `${said} The schema may be changing right now, or a property of it may be registered already.`,
    nextSteps: ['Wait until a registration that is under way has ended, then send it again.'],
    action: { kind: 'tryAgain' },
  }),
}

function forbidden(said: string, grantedScopes: readonly string[], scope: ScopeName): ErrorDescription {
  const isGranted = grantedScopes.some((granted) => scopeNameOf(granted) === scope)
  const isOfAnother = scope.endsWith('.All')
  const ask = isOfAnother
    ? `If another app made the connection, ask for ${scope}, or have its owner add this app to the list of authorized apps (authorizedAppIds).`
    : `Ask for ${scope}; an administrator of your organization may have to approve it.`
  return {
    title: 'You don’t have permission (403)',
    meaning: `${said} Nothing was changed; what you entered is still here.`,
    nextSteps: [
      ...(isGranted ? [] : [ask]),
      'The signed-in user must be an administrator; switch the account if you are not.',
    ],
    action: isGranted ? undefined : { kind: 'askFor', scope },
  }
}
