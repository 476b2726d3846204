import { expect, test } from 'vitest'
import type { ItemDraft } from '../itemDraft.ts'
import { emptyDraft } from '../itemDraft.ts'
import { readDraft } from '../readDraft.ts'
import { fixesOf } from './fixesOf.ts'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const context = { apiVersion: 'v1.0', tenantId, schema: undefined } as const

test('A fix mends its problem and shares what it does not touch', () => {
  const draft: ItemDraft = {
    ...emptyDraft,
    connectionId: 'tickets',
    itemId: 'T1',
    acl: [{ type: 'everyone', value: 'everyone', accessType: 'grant' }],
    properties: [{ name: 'title', type: 'string', value: { kind: 'text', text: 'a' } }],
  }
  const problem = readDraft(draft, context).problems.find(({ rule }) => rule === 'acl-everyone-literal')
  if (problem === undefined) throw new Error('No problem')
  const [fix] = fixesOf(problem, draft, context)
  expect(fix?.label).toBe('Use the tenant ID')
  const fixed = fix?.apply(draft)
  expect(fixed?.acl[0]?.value).toBe(tenantId)
  expect(fixed?.properties).toBe(draft.properties)
})
