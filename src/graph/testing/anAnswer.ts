import type { GraphAnswer } from '../graphAnswer.ts'

/** An answer of Graph for tests: 200 without a body, but for the parts that are given. */
export function anAnswer(parts: Partial<GraphAnswer>): GraphAnswer {
  return {
    method: 'PUT',
    url: 'https://graph.test/beta/external/connections/tickets/items/TICKET42',
    status: 200,
    statusText: '',
    headers: [],
    bodyText: '',
    bodyBrokeOff: false,
    requestId: 'r-1',
    clientRequestId: 'c-1',
    date: undefined,
    receivedAt: 0,
    durationMs: 5,
    ...parts,
  }
}
