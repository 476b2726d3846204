import { expect, test } from 'vitest'
import type { PrincipalDraft, PrincipalField } from '../../principal.ts'
import { peopleApart } from './peopleApart.ts'

const [adeleText, tomasText] = ['Adele Vance <adele@contoso.example>', 'Tomas Okafor <tomas@contoso.example>']
const adele = { entraDisplayName: 'Adele Vance', email: 'adele@contoso.example' }
const tomas = { entraDisplayName: 'Tomas Okafor', email: 'tomas@contoso.example' }

test.each<[string, PrincipalDraft, PrincipalField, string, readonly PrincipalDraft[] | undefined]>([
  ['a list', {}, 'entraDisplayName', `${adeleText}; ${tomasText}`, [adele, tomas]],
  [
    'a list in place of a name',
    { entraDisplayName: 'Ad' },
    'entraDisplayName',
    `${adeleText}; ${tomasText}`,
    [adele, tomas],
  ],
  ['a name with its address', { upn: 'a', email: '' }, 'entraDisplayName', adeleText, [{ upn: 'a', ...adele }]],
  ['the address that is there already', { email: adele.email }, 'entraDisplayName', adeleText, [adele]],
  ['another address than is there', { email: tomas.email }, 'entraDisplayName', adeleText, undefined],
  ['an address as the name', {}, 'entraDisplayName', adele.email, [{ email: adele.email }]],
  ['an address where it belongs', {}, 'email', adele.email, undefined],
  ['addresses', {}, 'email', `${adele.email}; ${tomas.email}`, [{ email: adele.email }, { email: tomas.email }]],
  ['a name where an address belongs', {}, 'email', adeleText, [adele]],
  ['a name', {}, 'entraDisplayName', 'Adele Vance', undefined],
])('%s, of %j in %s: %j', (_, person, field, text, people) => {
  const others = [{ upn: 'x' }, { upn: 'y' }] as const
  const asked = { people: [others[0], person, others[1]], index: 1, field, text, isCollection: true }
  expect(peopleApart(asked)?.people).toEqual(people && [others[0], ...people, others[1]])
})

test.each([
  [adeleText, [adele]],
  [`${adeleText}; ${tomasText}`, undefined],
])('where there is room for one, %j is %j', (text, people) => {
  const asked = { people: [{}], index: 0, field: 'entraDisplayName', text, isCollection: false } as const
  expect(peopleApart(asked)?.people).toEqual(people)
})
