import { describe, expect, test } from 'vitest'
import template from '../../public/config.example.json'
import { readConfig } from './config.ts'

const clientId = '5a4db0c5-0000-4000-8000-00000000ed17'
const tenantId = '5a4db0c5-0000-4000-8000-0000000007e4'
const real = { clientId, tenant: tenantId, cloud: 'global' }
const login = `http://localhost:5173/__sandbox/login/${tenantId}`
const metadata = {
  issuer: `${login}/v2.0`,
  authorization_endpoint: `${login}/oauth2/v2.0/authorize`,
  token_endpoint: `${login}/oauth2/v2.0/token`,
  end_session_endpoint: `${login}/oauth2/v2.0/logout`,
  jwks_uri: `${login}/discovery/v2.0/keys`,
}
const sandbox = {
  name: 'Sandbox',
  authority: `https://localhost:5173/__sandbox/login/${tenantId}`,
  authorityMetadata: metadata,
  graphBaseUrl: 'http://localhost:5173/__sandbox/graph/',
}

describe('a valid file', () => {
  test('for a real tenant needs three settings', async () => {
    expect(await readConfig(real, 'editor.contoso.example')).toEqual({
      kind: 'config',
      config: {
        clientId,
        authority: `https://login.microsoftonline.com/${tenantId}`,
        knownAuthorities: [],
        authorityMetadata: undefined,
        graphBaseUrl: 'https://graph.microsoft.com',
        graphScopeBase: 'https://graph.microsoft.com',
        cloud: 'global',
        environmentName: 'Global',
        isSandbox: false,
        apiVersion: 'v1.0',
        limits: {},
      },
    })
  })

  test.each([
    ['usGovL4', 'https://login.microsoftonline.us/organizations', 'https://graph.microsoft.us'],
    ['usGovL5', 'https://login.microsoftonline.us/organizations', 'https://dod-graph.microsoft.us'],
  ])('may name the cloud %s', async (cloud, authority, graph) => {
    expect(await readConfig({ ...real, tenant: 'organizations', cloud }, 'x.example')).toMatchObject({
      config: { authority, graphBaseUrl: graph, graphScopeBase: graph, isSandbox: false },
    })
  })

  test('may choose version and limits', async () => {
    expect(
      await readConfig({ ...real, $schema: 'x', apiVersion: 'v1.0', limits: { 'v1.0': 31_457_280 } }, 'x.example'),
    ).toMatchObject({ config: { apiVersion: 'v1.0', limits: { 'v1.0': 31_457_280 } } })
  })

  test('may have spaces around its texts, as copying brings them along', async () => {
    expect(
      await readConfig({ clientId: `${clientId} `, tenant: `\n${tenantId}`, cloud: 'global ' }, 'x.example'),
    ).toMatchObject({
      config: { clientId, authority: `https://login.microsoftonline.com/${tenantId}`, cloud: 'global' },
    })
  })

  test.each(['localhost', '127.0.0.1', '[::1]'])('may describe a sandbox when the editor runs on %s', async (host) => {
    expect(await readConfig({ ...real, sandbox }, host)).toMatchObject({
      config: {
        authority: sandbox.authority,
        knownAuthorities: ['localhost:5173'],
        authorityMetadata: JSON.stringify(metadata),
        graphBaseUrl: 'http://localhost:5173/__sandbox/graph',
        graphScopeBase: 'https://graph.microsoft.com',
        environmentName: 'Sandbox',
        isSandbox: true,
      },
    })
  })
})

describe('a fault', () => {
  test.each([
    ['no object', 'text', [['', 'is not a JSON object']]],
    ['an array', [], [['', 'is not a JSON object']]],
    [
      'nothing in it',
      {},
      [
        ['clientId', 'is missing: the application ID of the app registration'],
        ['tenant', 'is missing: the tenant'],
        ['cloud', 'is missing'],
      ],
    ],
    ['the template itself', template, [['clientId', 'is still the placeholder of the template']]],
    ['a client id that is no GUID', { ...real, clientId: 'my app' }, [['clientId', 'is not a GUID']]],
    [
      'an empty client id',
      { ...real, clientId: ' ' },
      [['clientId', 'is empty: the application ID of the app registration']],
    ],
    ['a number for text', { ...real, tenant: 7 }, [['tenant', 'is 7, not text']]],
    [
      'a tenant with spaces',
      { ...real, tenant: 'Contoso Ltd' },
      [['tenant', 'is not "organizations", a tenant ID (GUID) or a domain name']],
    ],
    [
      'personal accounts',
      { ...real, tenant: 'common' },
      [['tenant', 'includes personal accounts, which connectors do not support']],
    ],
    [
      'the cloud of China',
      { ...real, cloud: 'china' },
      [['cloud', 'is "china", but has to be "global", "usGovL4" or "usGovL5"']],
    ],
    ['another version', { ...real, apiVersion: 'v2.0' }, [['apiVersion', 'is "v2.0", but has to be "beta" or "v1.0"']]],
    [
      'a limit as text',
      { ...real, limits: { beta: '4MB' } },
      [['limits.beta', 'has to be a whole number of bytes above 0, without quotes']],
    ],
    [
      'a limit of nothing',
      { ...real, limits: { beta: 0 } },
      [['limits.beta', 'has to be a whole number of bytes above 0, without quotes']],
    ],
    ['limits as a number', { ...real, limits: 4 }, [['limits', 'has to be an object such as { "beta": 4000000 }']]],
    ['a misspelled key', { ...real, clientID: clientId }, [['clientID', 'is not a setting of the editor']]],
    ['a misspelled key inside', { ...real, limits: { v1: 1 } }, [['limits.v1', 'is not a setting of the editor']]],
    [
      'sandbox keys outside the sandbox',
      { ...real, authorityMetadata: metadata },
      [['authorityMetadata', 'is not a setting of the editor']],
    ],
    [
      'a sandbox without addresses',
      { ...real, sandbox: { ...sandbox, graphBaseUrl: '/graph' } },
      [['sandbox.graphBaseUrl', 'is not a full address such as "http://localhost:5173/…"']],
    ],
    [
      'a sandbox that leads elsewhere',
      { ...real, sandbox: { ...sandbox, graphBaseUrl: 'http://evil.example/graph' } },
      [['sandbox.graphBaseUrl', 'leads to http://evil.example/graph, which is not on this computer']],
    ],
    [
      'a host that only looks local',
      {
        ...real,
        sandbox: { ...sandbox, authorityMetadata: { ...metadata, token_endpoint: 'http://localhost@evil.example/' } },
      },
      [
        [
          'sandbox.authorityMetadata.token_endpoint',
          'leads to http://localhost@evil.example/, which is not on this computer',
        ],
      ],
    ],
    [
      'an authority without https',
      { ...real, sandbox: { ...sandbox, authority: login } },
      [['sandbox.authority', 'does not begin with https']],
    ],
  ])('is found in %s, and says what to do', async (_name, json, expected) => {
    const reading = await readConfig(json, 'localhost')
    const faults = reading.kind === 'invalid' ? reading.faults : []
    expect(faults.map(({ path, problem }) => [path, problem])).toEqual(expected)
    for (const { fix } of faults) expect(fix).toMatch(/^[A-Z].*\.$/)
  })

  test('is a sandbox on a page that others can reach', async () => {
    expect(await readConfig({ ...real, sandbox }, 'editor.contoso.example')).toMatchObject({
      faults: [{ path: 'sandbox', problem: expect.stringContaining('editor.contoso.example') }],
    })
  })
})
