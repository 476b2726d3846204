import { expect, test } from 'vitest'
import { personName } from './personName.ts'
import type { PrincipalDraft } from './principal.ts'

test.each<[PrincipalDraft, string]>([
  [{ email: 'adele@contoso.example', entraDisplayName: 'Adele Vance' }, 'Adele Vance'],
  [{ entraDisplayName: ' ', externalName: 'Adele' }, 'Adele'],
  [{ entraDisplayName: '', upn: 'a@contoso.example', email: 'adele@contoso.example' }, 'adele@contoso.example'],
  [{ tenantId: 't', externalId: '7' }, '7'],
  [{ tenantId: 't' }, ''],
])('%j is called %j', (person, name) => {
  expect(personName(person)).toBe(name)
})
