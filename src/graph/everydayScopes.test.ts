import { expect, test } from 'vitest'
import { everydayScopes, everydayUseOf, everydayWith } from './everydayScopes.ts'
import { scopeFactOf } from './scopeFacts.ts'
import { signInScopes } from './scopes.ts'

const base = 'https://graph.microsoft.com'
const full = everydayScopes.map((name) => `${base}/${name}`)

test.each<[string, readonly string[], readonly string[] | undefined]>([
  [
    'one of them, with the others',
    [`${base}/ExternalItem.Read.All`],
    [`${base}/ExternalItem.Read.All`, ...full.filter((each) => !each.endsWith('/ExternalItem.Read.All'))],
  ],
  ['two of them', full.slice(0, 2), full],
  ['all of them: nothing more', full, undefined],
  ['one that reaches further: that alone', [`${base}/ExternalItem.ReadWrite.All`], undefined],
  ['nothing', [], undefined],
])('%s', (_, asked, all) => {
  expect(everydayWith(asked)).toEqual(all)
})

test('each has a reason that can be shown, and none is asked for at sign-in', () => {
  expect(everydayScopes.map((name) => scopeFactOf(name)?.why)).not.toContain(undefined)
  expect(everydayScopes.filter((name) => signInScopes.includes(name))).toEqual([])
})

test('each is for something that can be said in a few words, and no other is', () => {
  expect(everydayScopes.map(everydayUseOf)).not.toContain(undefined)
  expect(everydayUseOf('https://graph.microsoft.com/SensitivityLabel.Read')).toBe('sensitivity labels')
  expect(everydayUseOf('ExternalItem.ReadWrite.All')).toBeUndefined()
})
