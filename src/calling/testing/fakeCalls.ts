import type { GraphCalls } from '../graphCalls.ts'

/** Calls for tests of what is shown: nothing answers, and no button does anything. */
export const fakeCalls: GraphCalls = {
  client: { baseUrl: 'https://graph.test', send: () => new Promise(() => undefined) },
  apiVersion: 'beta',
  isSignedOut: false,
  act: () => undefined,
}
