import type { Diagnosis } from './diagnosis.ts'
import type { DoctorConnection, DoctorFacts, Observed } from './doctorFacts.ts'
import { appOnlyRemedy, consentRemedy, ownerRemedy } from './remedies.ts'
import { unknown } from './signInChecks.ts'

/** The checks of what Graph answers, in order. */
export const graphChecks: readonly ((facts: DoctorFacts) => Diagnosis)[] = [list, connection, schema, item]

function list(facts: DoctorFacts): Diagnosis {
  const title = 'List of connections'
  const { connections } = facts
  if (connections.kind === 'unasked') return unknown(title)
  if (connections.kind === 'failed')
    return { title, outcome: 'wrong', evidence: failure(connections), remedy: consentRemedy(facts) }
  const count = connections.value.length
  return count === 0
    ? {
        title,
        outcome: 'doubtful',
        evidence: 'It is empty: no connection was made by this app, and none names it among its authorized apps.',
        remedy: ownerRemedy(facts),
      }
    : { title, outcome: 'right', evidence: count === 1 ? '1 connection.' : `${count} connections.` }
}

function connection(facts: DoctorFacts): Diagnosis {
  const title = 'Connection'
  const { connections, connectionId } = facts
  if (connections.kind !== 'ok') return unknown(title)
  if (connectionId === '')
    return { title, outcome: 'unknown', evidence: 'None is chosen in the form. Choose one, then check again.' }
  const known = connections.value.find(({ id }) => id === connectionId)
  if (known === undefined)
    return {
      title,
      outcome: 'wrong',
      names: [connectionId],
      evidence: `${connectionId} is not in the list: another app made it, or there is none. Its owner can authorize this app.`,
      remedy: ownerRemedy(facts),
    }
  const evidence = `${known.name} is ${known.state}. ${ownership(facts, known)}`
  return {
    title,
    outcome: known.state === 'ready' ? 'right' : 'doubtful',
    evidence: `${evidence}${stateAdvice[known.state] ?? ''}`,
    names: [known.name],
  }
}

const stateAdvice: Readonly<Record<string, string>> = {
  draft: ' Items can be saved once its schema is registered.',
  limitExceeded: ' Its quota of items is used up.',
  obsolete: ' It is not used any more.',
}

function ownership({ clientId }: DoctorFacts, { authorizedAppIds }: DoctorConnection): string {
  return authorizedAppIds.some((id) => id.toLowerCase() === clientId.toLowerCase())
    ? 'This app is among its authorized apps.'
    : 'This app can see it.'
}

function schema({ schema: read, connectionId }: DoctorFacts): Diagnosis {
  const title = 'Schema'
  if (read.kind === 'unasked' || connectionId === '') return unknown(title)
  if (read.kind === 'ok') return { title, outcome: 'right', evidence: `${read.value.propertyCount} properties.` }
  return read.status === 404
    ? {
        title,
        outcome: 'wrong',
        evidence:
          'None is registered (404). A new schema takes 5 to 15 minutes; do not delete the connection meanwhile.',
      }
    : { title, outcome: 'wrong', evidence: failure(read) }
}

/** A 404 shows that the person may read items here, and nothing is written to find that out. */
function item(facts: DoctorFacts): Diagnosis {
  const title = 'Items'
  const { probe, connectionId } = facts
  if (probe.kind === 'unasked' || connectionId === '') return unknown(title)
  const status = probe.kind === 'ok' ? probe.value.status : probe.status
  if (status === 404)
    return {
      title,
      outcome: 'right',
      evidence: 'They can be read: asked for one that does not exist, Graph says so (404). Writing is not tried.',
    }
  if (status === 401)
    return {
      title,
      outcome: 'wrong',
      evidence:
        'Graph rejects the token for items (401), although it is documented for signed-in users. People report this from some tenants, where the same request works with an app-only token.',
      remedy: appOnlyRemedy(facts),
    }
  if (status === 403)
    return {
      title,
      outcome: 'wrong',
      evidence: 'This app may not work with the items of this connection, or the person is no administrator (403).',
      remedy: ownerRemedy(facts, authorizedIn(facts)),
    }
  return probe.kind === 'ok'
    ? { title, outcome: 'right', evidence: `Graph answers ${probe.value.status}.` }
    : { title, outcome: 'wrong', evidence: failure(probe) }
}

function authorizedIn({ connections, connectionId }: DoctorFacts): readonly string[] {
  const known = connections.kind === 'ok' ? connections.value.find(({ id }) => id === connectionId) : undefined
  return known?.authorizedAppIds ?? []
}

function failure({ status, message }: Extract<Observed<unknown>, { kind: 'failed' }>): string {
  // The words for an error mostly name its status.
  return status === undefined || message.includes(String(status)) ? message : `Graph answers ${status}. ${message}`
}
