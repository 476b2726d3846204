import { expect, test } from 'vitest'
import { emptyDraft } from '../itemDraft.ts'
import type { PrincipalDraft } from '../principal.ts'
import type { PropertyType } from '../propertyType.ts'
import { readDraft } from '../readDraft.ts'
import { noSchema } from '../testing/noSchema.ts'
import { fixesOf } from './fixesOf.ts'

const list = 'Adele Vance <adele@b.example>; Tomas Okafor <tomas@b.example>'
const adele = { entraDisplayName: 'Adele Vance', email: 'adele@b.example' }
const tomas = { entraDisplayName: 'Tomas Okafor', email: 'tomas@b.example' }

test.each<[PropertyType, PrincipalDraft, string, boolean, readonly PrincipalDraft[]]>([
  ['principalCollection', { entraDisplayName: list }, 'Make it 2 people', false, [adele, tomas]],
  ['principal', { entraDisplayName: list }, 'Keep Adele Vance only', false, [adele]],
  ['principal', { entraDisplayName: 'Adele Vance <adele@b.example>' }, 'Move the address to Email', true, [adele]],
  ['principal', { entraDisplayName: 'Adele Vance (adele@b.example)' }, 'Move the address to Email', false, [adele]],
  ['principal', { entraDisplayName: 'Adele @ HR' }, 'Use Adele HR', false, [{ entraDisplayName: 'Adele HR' }]],
  [
    'principal',
    { entraDisplayName: 'Adele Vance <a@b.example>', email: 'adele@b.example' },
    'Use Adele Vance',
    false,
    [adele],
  ],
  [
    'principal',
    { entraDisplayName: '<>', upn: 'a@b.example' },
    'Leave the name out',
    false,
    [{ entraDisplayName: '', upn: 'a@b.example' }],
  ],
])('in a %s, %j: %s', (type, person, label, isSafe, people) => {
  const property = { name: 'who', type, value: { kind: 'people', people: [person] } } as const
  const draft = { ...emptyDraft, properties: [property] }
  const problem = readDraft(draft, noSchema).problems.find(({ rule }) => rule === 'principal-name-marks')
  const [fix, ...others] = problem === undefined ? [] : fixesOf(problem, draft, noSchema)
  expect([fix?.label, fix?.isSafe, others]).toEqual([label, isSafe, []])
  expect(fix?.apply(draft).properties[0]?.value).toEqual({ kind: 'people', people })
})
