import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PrincipalDraft } from '../principal.ts'
import { principalFields } from '../principal.ts'
import { anyText } from '../testing/randomText.ts'
import { principalKind } from './principalKind.ts'

const guid = '0b0c5a4e-30a4-4b2c-9d20-6a1f3f1b7a11'

test.each<[PrincipalDraft, readonly (readonly [string, string])[], readonly string[]]>([
  [{ upn: 'a@b.c' }, [['upn', 'a@b.c']], []],
  // In the order of the documentation, whatever was filled in first.
  [
    { externalName: 'Adele', email: 'a@b.c' },
    [
      ['email', 'a@b.c'],
      ['externalName', 'Adele'],
    ],
    [],
  ],
  [{ upn: '', externalId: '7' }, [['externalId', '7']], []],
  [{}, [], ['principal-empty ']],
  [{ upn: '' }, [], ['principal-empty ']],
  [{ entraId: guid }, [['entraId', guid]], []],
  [{ entraId: 'me' }, [['entraId', 'me']], ['principal-id-not-guid /entraId']],
  [{ tenantId: 'us' }, [['tenantId', 'us']], ['principal-id-not-guid /tenantId']],
  [{ entraDisplayName: 'A; B' }, [['entraDisplayName', 'A; B']], ['principal-name-marks /entraDisplayName']],
  [{ upn: '\ud83d' }, [['upn', '\ud83d']], ['text-lone-surrogate /upn']],
])('%j', (person, fields, said) => {
  const { value, findings } = principalKind.read(person)
  expect(value).toEqual({ kind: 'principal', fields })
  expect(findings.map(({ rule, at }) => `${rule} ${at}`)).toEqual(said)
})

test('Every field that is filled in is sent as typed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...principalFields), anyText, (field, text) => {
      const fields = text === '' ? [] : [[field, text]]
      expect(principalKind.read({ [field]: text }).value).toEqual({ kind: 'principal', fields })
    }),
  )
})

test.each([
  ['adele@contoso.com', { upn: 'adele@contoso.com' }],
  ['Adele Vance', { externalName: 'Adele Vance' }],
])('the text %s names %j', (text, person) => {
  expect(principalKind.fromText(text)).toEqual(person)
})
