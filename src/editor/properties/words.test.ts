import { expect, test } from 'vitest'
import type { PrincipalDraft } from '../../domain/principal.ts'
import { apartInWords } from './words.ts'

test.each<[readonly PrincipalDraft[], string]>([
  [[{ entraDisplayName: 'Adele', email: 'a@b' }], 'Put into Name and Email.'],
  [[{ entraId: '1', email: 'a@b' }], 'Put into Email and Object ID.'],
  [[{ entraDisplayName: 'Adele' }, { email: 'a@b' }], 'Made 2 people of it: Adele and a@b.'],
  [
    [{ entraDisplayName: 'A' }, { upn: 'B' }, { entraId: 'C' }, { entraDisplayName: 'D' }],
    'Made 4 people of it: A, B, C and 1 more.',
  ],
])('%j: %s', (found, said) => {
  expect(apartInWords(found)).toBe(said)
})
