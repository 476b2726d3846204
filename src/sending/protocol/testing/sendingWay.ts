import type { GraphClient, GraphResult } from '../../../graph/graphClient.ts'
import type { GraphError } from '../../../graph/graphError.ts'
import { anAnswer } from '../../../graph/testing/anAnswer.ts'
import { createLedger } from '../../ledger/ledger.ts'
import { mapLedgerTable } from '../../ledger/testing/mapLedgerTable.ts'
import type { AskAnswer, SendingPorts } from '../sendSafely.ts'
import { realPorts } from './realPorts.ts'

/** One way in which sending can go: the answers to it, and what is to come of them. */
export interface Way {
  /** Answers to the reads and writes, in order; `cancel` is the user's, while the call is under way. */
  readonly reads?: readonly (GraphResult | 'cancel')[]
  readonly puts?: readonly (GraphResult | 'cancel' | 'tab closed')[]
  readonly says?: readonly AskAnswer[]
  readonly isOffline?: boolean
  /** A failure was asked for. */
  readonly isFailureWanted?: boolean
  /** What happens, in order. */
  readonly order: string
  /** How it ends: the kind of the result, and what a read-back found. */
  readonly end: string
}

/** A call that failed, with the answer where there was one. */
export function failed(error: GraphError, status?: number): GraphResult {
  return status === undefined ? { kind: 'error', error } : { kind: 'error', error, answer: anAnswer({ status }) }
}

/** The real parts over answers that are given in advance; each tells what it does. */
export function portsOf(
  { reads = [], puts = [], says = [], isOffline = false, isFailureWanted = false }: Omit<Way, 'order' | 'end'>,
  order: string[],
  controller: AbortController,
): SendingPorts {
  const queue = { GET: [...reads], PUT: [...puts] }
  const answers = [...says]
  const client: GraphClient = {
    baseUrl: '',
    send: ({ method, signal }) => {
      order.push(method)
      const next = method === 'GET' || method === 'PUT' ? queue[method].shift() : undefined
      if (typeof next === 'object') return Promise.resolve(next)
      return new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(failed({ kind: 'aborted' })))
        if (next === 'cancel') controller.abort()
      })
    },
  }
  const table = mapLedgerTable()
  const ledger = createLedger({
    table: {
      ...table,
      putRow: (row) => {
        order.push(`row ${row.result}${row.result === 'sending' && row.isNew === true ? ' new' : ''}`)
        return table.putRow(row)
      },
    },
    now: () => 0,
    newId: () => 'row',
  })
  return {
    ...realPorts(client, ledger),
    isOnline: () => !isOffline,
    isFailureWanted: () => isFailureWanted,
    ask: (question) => {
      order.push(`ask ${question.kind === 'stored' ? question.differences.length : question.kind}`)
      return Promise.resolve(answers.shift() ?? 'cancel')
    },
  }
}
