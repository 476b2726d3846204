import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasNameMarks } from '../../nameMarks.ts'
import type { PrincipalDraft } from '../../principal.ts'
import { peopleInText } from './peopleInText.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const adele = { entraDisplayName: 'Adele Vance', email: 'adele@contoso.example' }
const tomas = { entraDisplayName: 'Tomas Okafor', email: 'tomas@contoso.example' }

test.each<[string, readonly PrincipalDraft[] | undefined]>([
  ['', undefined],
  [' ', undefined],
  ['Adele Vance', undefined],
  ['Vance, Adele', undefined],
  ['"Adele"', undefined],
  ['Adele Vance <adele@contoso.example>', [adele]],
  ['Adele Vance <adele@contoso.example>; Tomas Okafor <tomas@contoso.example>;', [adele, tomas]],
  ['Adele Vance <adele@contoso.example>, Tomas Okafor <tomas@contoso.example>', [adele, tomas]],
  ['Adele Vance\tadele@contoso.example\nTomas Okafor\ttomas@contoso.example', [adele, tomas]],
  ['Adele Vance; Tomas Okafor', [{ entraDisplayName: 'Adele Vance' }, { entraDisplayName: 'Tomas Okafor' }]],
  ['Adele Vance\nTomas Okafor', [{ entraDisplayName: 'Adele Vance' }, { entraDisplayName: 'Tomas Okafor' }]],
  // A name that could be the title of a column.
  ['Id, Mail <mail@contoso.example>', [{ entraDisplayName: 'Id, Mail', email: 'mail@contoso.example' }]],
  ['adele@contoso.example', [{ email: 'adele@contoso.example' }]],
  ['ada_fabrikam.com#EXT#@contoso.example', [{ upn: 'ada_fabrikam.com#EXT#@contoso.example' }]],
  [guid, [{ entraId: guid }]],
  [
    `[{ "id": "${guid}", "displayName": "Adele Vance", "mail": "adele@contoso.example" }]`,
    [{ ...adele, entraId: guid }],
  ],
  // A name would keep what is no part of it.
  ['Adele @ Contoso', undefined],
  ['Adele <Vance', undefined],
  ['Adele <x> Vance <adele@contoso.example>', undefined],
])('%j has %j', (text, people) => {
  expect(peopleInText(text)).toEqual(people)
})

test('people come back from a list as a mail program or a table writes it', () => {
  const name = fc.stringMatching(/^[A-ZÀÅØ][a-zéü'-]{0,8}(?: [A-Z][a-z]{0,8})?(?:, [A-Z][a-z]{1,8})?$/)
  const address = fc.stringMatching(/^[a-z][a-z.'+-]{0,8}@[a-z]{1,8}\.example$/)
  const list = fc.uniqueArray(fc.record({ entraDisplayName: name, email: address }), {
    minLength: 1,
    selector: ({ email }) => email,
  })
  const lines = (each: PrincipalDraft) => `${each.entraDisplayName} <${each.email}>`
  const quoted = (each: PrincipalDraft) => `"${each.entraDisplayName}" <${each.email}>`
  fc.assert(
    fc.property(list, (people) => {
      const texts = [
        people.map(lines).join('; '),
        people.map(lines).join(', '),
        people.map(lines).join('\r\n'),
        people.map(quoted).join(', '),
        `Name\tMail\n${people.map((each) => `${each.entraDisplayName}\t${each.email}`).join('\n')}`,
        JSON.stringify(people),
      ]
      for (const text of texts) expect(peopleInText(text)).toEqual(people)
    }),
  )
})

test('of any text no person is without a field, and no name has marks in it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const person of peopleInText(text) ?? []) {
        expect(Object.values(person).every((field) => field !== '')).toBe(true)
        expect(Object.keys(person)).not.toEqual([])
        expect(hasNameMarks(person.entraDisplayName ?? '')).toBe(false)
      }
    }),
  )
})
