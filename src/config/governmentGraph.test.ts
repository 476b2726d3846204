import { expect, test } from 'vitest'
import { isGovernmentGraph } from './governmentGraph.ts'

test.each([
  ['https://graph.microsoft.com', false],
  ['https://graph.microsoft.us', true],
  ['https://dod-graph.microsoft.us', true],
  ['http://localhost:5173/__sandbox/graph', false],
])('%s is of a government cloud: %s', (graphUrl, expected) => {
  expect(isGovernmentGraph(graphUrl)).toBe(expected)
})
