import { describe, expect, test } from 'vitest'
import { faultOf, sandboxFaults } from './configFault.ts'

describe('a finding of the schema is a fault of its key', () => {
  test.each([
    [['clientId'], 'clientId', 'Copy "Application (client) ID"'],
    [['limits', 'beta'], 'limits.beta', 'Write bytes as numbers'],
    [['sandbox', 'authorityMetadata', 'issuer'], 'sandbox.authorityMetadata.issuer', 'Remove it, unless'],
    // The file as a whole has no key, so no key’s advice.
    [[], '', 'Start again from the config.json that comes with the editor.'],
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

const local = 'http://localhost:5173/x'
const sandbox = {
  name: 'Sandbox',
  authority: 'https://localhost:5173/login',
  authorityMetadata: {
    issuer: local,
    authorization_endpoint: local,
    token_endpoint: local,
    end_session_endpoint: local,
    jwks_uri: local,
  },
  graphBaseUrl: local,
}

describe('a sandbox', () => {
  test.each(['localhost', '127.0.0.1', '[::1]'])('counts on %s', (host) => {
    expect(sandboxFaults(sandbox, host)).toEqual([])
  })

  test.each(['editor.contoso.example', 'localhost.contoso.example', '192.168.0.1'])(
    'counts nowhere else: %s',
    (host) => {
      expect(sandboxFaults(sandbox, host)).toMatchObject([{ path: 'sandbox', problem: expect.stringContaining(host) }])
    },
  )

  test.each([
    [{ graphBaseUrl: 'https://graph.example' }, 'sandbox.graphBaseUrl'],
    [{ authority: 'https://localhost.example' }, 'sandbox.authority'],
    [{ graphBaseUrl: 'ftp://localhost/x' }, 'sandbox.graphBaseUrl'],
    [{ authority: 'http://localhost:5173/login' }, 'sandbox.authority'],
    [
      { authorityMetadata: { ...sandbox.authorityMetadata, token_endpoint: 'https://elsewhere.example' } },
      'sandbox.authorityMetadata.token_endpoint',
    ],
  ])('sends nothing to other computers: %j', (change, path) => {
    expect(sandboxFaults({ ...sandbox, ...change }, 'localhost').map((fault) => fault.path)).toEqual([path])
  })
})
