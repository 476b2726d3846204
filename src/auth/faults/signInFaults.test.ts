import { describe, expect, test } from 'vitest'
import { codesIn, faultInText, faultOfCodes, signInFaults } from './signInFaults.ts'

test.each([
  // What an Entra page shows, or what comes back from it, and which step helps.
  ['AADSTS50011', /redirect address .* not registered/, 'somebodyElse'],
  ['AADSTS700016', /does not know this app/, 'somebodyElse'],
  ['AADSTS90002', /no such tenant/, 'somebodyElse'],
  ['AADSTS90094', /only administrators/, 'consent'],
  ['AADSTS90095', /reviews each request/, 'consent'],
  ['AADSTS65001', /not been allowed/, 'consent'],
  ['AADSTS50020', /does not belong to the tenant/, 'signIn'],
  ['AADSTS50105', /not assigned/, 'somebodyElse'],
  ['AADSTS50076', /second proof/, 'verify'],
  ['AADSTS50079', /none is registered/, 'verify'],
  ['AADSTS50158', /Another service/, 'verify'],
  ['AADSTS53000', /meets its rules/, 'somebodyElse'],
  ['AADSTS53001', /joined to its domain/, 'somebodyElse'],
  ['AADSTS53002', /approved apps/, 'somebodyElse'],
  ['AADSTS53003', /Conditional Access/, 'somebodyElse'],
  ['AADSTS53004', /looks risky/, 'somebodyElse'],
  ['AADSTS50173', /password was changed/, 'signIn'],
  ['AADSTS50057', /disabled/, 'somebodyElse'],
  ['AADSTS7000112', /switched off/, 'somebodyElse'],
  ['AADSTS650052', /does not have/, 'somebodyElse'],
  ['AADSTS650053', /this cloud does not have/, 'somebodyElse'],
  ['AADSTS500011', /Microsoft Graph is not known/, 'somebodyElse'],
  ['AADSTS7000218', /wrong kind of app/, 'somebodyElse'],
  ['AADSTS9002326', /wrong kind of app/, 'somebodyElse'],
  ['failed_to_parse_response', /could not be read/, 'wait'],
  ['answer_not_fetched', /could not fetch the answer/, 'wait'],
])('%s is explained, and helped by the right step', (code, message, remedy) => {
  expect(faultOfCodes([code])).toMatchObject({ code, message: expect.stringMatching(message), remedy })
})

test('each code has one meaning, and each meaning ends with what to do', () => {
  const codes = signInFaults.flatMap((fault) => fault.codes)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { message, nextStep } of signInFaults) {
    expect(message).toMatch(/^[A-Z].*\.$/)
    expect(nextStep).toMatch(/^[A-Z].*\.$/)
  }
})

test('the first code that is known counts', () => {
  expect(faultOfCodes(['AADSTS999999', 'AADSTS53003', 'invalid_grant'])?.code).toBe('AADSTS53003')
  expect(faultOfCodes(['AADSTS999999'])).toBeUndefined()
})

describe('a text from the sign-in page', () => {
  test.each([
    ['AADSTS50011: The redirect URI https://a.example specified in the request does not match.', ['AADSTS50011']],
    ['Error code: 53003', ['AADSTS53003']],
    [' aadsts 700016 ', ['AADSTS700016']],
    ['Request Id: 5a4db0c5-12345-4000 Timestamp: 2026-11-29', []],
    ['no code at all', []],
  ])('%j holds the codes %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes)
  })

  test('leads to the fault behind it', () => {
    expect(faultInText('Error code: 50105. Sorry.')).toMatchObject({ code: 'AADSTS50105' })
    expect(faultInText('Sorry.')).toBeUndefined()
  })
})
