import { expect, test } from 'vitest'
import { soundSetup } from '../testing/doctorFacts.ts'
import type { DoctorFacts } from './doctorFacts.ts'
import { graphChecks } from './graphChecks.ts'

const failed = (status: number | undefined, message = 'Why.') => ({ kind: 'failed', status, message }) as const
const unasked = { kind: 'unasked' } as const
const signedOut = { account: undefined, token: unasked, connections: unasked, schema: unasked, probe: unasked }

test.each<[string, Partial<DoctorFacts>, string, string, RegExp, RegExp?]>([
  ['nobody signed in', signedOut, 'Items', 'unknown', /Not checked/],
  [
    'an empty list',
    { connections: { kind: 'ok', value: [] } },
    'List of connections',
    'doubtful',
    /empty/,
    /authorizedAppIds/,
  ],
  ['a refused list', { connections: failed(403) }, 'List of connections', 'wrong', /answers 403\. Why/, /consent/],
  ['no connection', { connectionId: '' }, 'Connection', 'unknown', /Choose one/],
  ['a connection of others', { connectionId: 'foreign' }, 'Connection', 'wrong', /another app/, /connections\/foreign/],
  [
    'a draft',
    { connections: { kind: 'ok', value: [{ id: 'tickets', name: 'T', state: 'draft', authorizedAppIds: [] }] } },
    'Connection',
    'doubtful',
    /schema is registered/,
  ],
  ['no schema', { schema: failed(404) }, 'Schema', 'wrong', /5 to 15 minutes/],
  ['an unreachable Graph', { schema: failed(undefined, 'Offline.') }, 'Schema', 'wrong', /^Offline\.$/],
  ['delegated items refused', { probe: failed(401) }, 'Items', 'wrong', /app-only/, /curl .*PUT.*tickets\/items/s],
  ['items refused', { probe: failed(403) }, 'Items', 'wrong', /may not work/, /PATCH/],
  ['an item that is there', { probe: { kind: 'ok', value: { status: 200 } } }, 'Items', 'right', /200/],
  ['a gateway', { probe: failed(502, 'Bad gateway.') }, 'Items', 'wrong', /502/],
])('%s is found, with its evidence and what to copy', (_name, change, title, outcome, evidence, remedy) => {
  const diagnosis = graphChecks.map((check) => check({ ...soundSetup, ...change })).find((each) => each.title === title)
  expect(diagnosis).toMatchObject({ outcome, evidence: expect.stringMatching(evidence) })
  if (remedy === undefined) expect(diagnosis?.remedy).toBeUndefined()
  else expect(diagnosis?.remedy?.text).toMatch(remedy)
})
