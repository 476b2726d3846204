import { describe, expect, test } from 'vitest'
import { faultOf } from './configFault.ts'

describe('a finding of the schema is a fault of its key', () => {
  test.each([
    [['clientId'], 'clientId', 'Copy "Application (client) ID"'],
    [['limits', 'beta'], 'limits.beta', 'Write bytes as numbers'],
    [['sandbox', 'authorityMetadata', 'issuer'], 'sandbox.authorityMetadata.issuer', 'Remove it, unless'],
    // The file as a whole has no key, so no key’s advice.
    [[], '', 'Start again from config.example.json, which comes with the editor.'],
  ])('%j', (path, expected, fix) => {
    expect(faultOf({ code: 'custom', path, message: 'is wrong' })).toEqual([
      { path: expected, problem: 'is wrong', fix: expect.stringContaining(fix) },
    ])
  })

  test('and each unknown key is a fault of its own, with the keys that there are', () => {
    const issue = { code: 'unrecognized_keys', message: 'is not a setting', keys: ['clientID', 'x'] }
    const fix = expect.stringContaining('clientId, tenant, cloud, apiVersion, limits, sandbox')
    expect(faultOf({ ...issue, path: [] })).toEqual([
      { path: 'clientID', problem: 'is not a setting', fix },
      { path: 'x', problem: 'is not a setting', fix },
    ])
    expect(faultOf({ ...issue, path: ['sandbox'] }).map(({ path }) => path)).toEqual(['sandbox.clientID', 'sandbox.x'])
  })
})
