import { expect, test } from 'vitest'
import { getResultTemplates } from './resultTemplates.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

const layout = { type: 'AdaptiveCard' }

test.each([
  ['none', { id: 'a', searchSettings: null }, []],
  ['no settings', { id: 'a' }, []],
  [
    'one without rules or values',
    {
      searchSettings: {
        searchResultTemplates: [
          { id: 't', priority: 1, layout, rules: null },
          { id: 'u', layout, rules: [{ property: 'p', operation: 'null', valuesJoinedBy: 'later' }] },
        ],
      },
    },
    [
      { id: 't', priority: 1, layout, rules: [] },
      {
        id: 'u',
        priority: Number.MAX_SAFE_INTEGER,
        layout,
        rules: [{ property: 'p', operation: 'null', values: [], valuesJoinedBy: 'or' }],
      },
    ],
  ],
])('%s', async (_, body, value) => {
  const { client, sent } = fakeGraph([json(body)])
  expect(await getResultTemplates(client, { apiVersion: 'beta', connectionId: 'a' })).toMatchObject({ value })
  expect(sent[0]?.url).toMatch(/\/beta\/external\/connections\/a$/)
})
