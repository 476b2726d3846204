import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { adminConsentLink } from '../src/auth/adminConsent.ts'
import { faultsIn } from './settingsFile.ts'
import { namesOf, read } from './tree.ts'

const places = ['setup/register-app.sh', 'setup/Register-App.ps1', 'docs/setup.md']

test.each(places)('%s asks for what the editor signs in with, and for no more', (place) => {
  const [, list = ''] = /export const signInScopes[^=]*= \[([^\]]*)\]/.exec(read('src/graph/scopes.ts')) ?? []
  const wanted = namesOf(/'([\w.]+)'/g, list)
  expect(wanted).toHaveLength(3)
  const [line = ''] = /^.*User\.Read[^]*?OwnedBy.*OwnedBy.*$/m.exec(read(place)) ?? []
  expect(namesOf(/\b((?:User|External\w+)\.[\w.]*\w)/g, line)).toEqual(wanted)
})

test.each(places)('%s registers the redirect page, also of this computer', (place) => {
  expect(read(place)).toContain('auth-redirect.html')
  expect(read(place)).toContain('http://localhost:5173/auth-redirect.html')
})

// The shell of the script is no part of Windows, where Graph PowerShell is at home.
describe.skipIf(process.platform === 'win32')('the script for the Azure CLI', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'register-'))
    writeFileSync(join(folder, 'az'), fakeAzureCli)
    chmodSync(join(folder, 'az'), 0o755)
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    spawnSync('bash', ['setup/register-app.sh', ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        SENT: join(folder, 'sent'),
      },
    })

  test('sends one registration, and prints settings that work and the consent link', () => {
    const { status, stdout } = run(['https://a.example/tools', 'Our editor'])
    expect(status).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'sent'), 'utf8'))).toEqual({
      displayName: 'Our editor',
      signInAudience: 'AzureADMyOrg',
      spa: {
        redirectUris: ['https://a.example/tools/auth-redirect.html', 'http://localhost:5173/auth-redirect.html'],
      },
      requiredResourceAccess: [
        {
          resourceAppId: '00000003-0000-0000-c000-000000000000',
          resourceAccess: ['User.Read', 'ExternalConnection.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.OwnedBy'].map(
            (name) => ({ id: `id-of-${name}`, type: 'Scope' }),
          ),
        },
      ],
    })
    expect(faultsIn(/\{[^}]*\}/.exec(stdout)?.[0] ?? '')).toEqual([])
    expect(linkIn(stdout)).toEqual(linkIn(adminConsentLink(consent('https://graph.microsoft.com', 'com'))))
  })

  test('knows the clouds of the government', () => {
    const { stdout } = run(['https://a.example/tools/'], { AZ_CLOUD: 'AzureUSGovernment', CLOUD: 'usGovL5' })
    expect(stdout).toContain('--cloud usGovL5')
    expect(linkIn(stdout)).toEqual(linkIn(adminConsentLink(consent('https://dod-graph.microsoft.us', 'us'))))
  })

  test.each([[[]], [['editor.example']], [['https://a.example/"x']], [['https://a.example/', 'a"b']]])(
    'refuses %j, and does nothing',
    (args) => {
      expect(run(args).status).toBe(2)
      expect(() => readFileSync(join(folder, 'sent'))).toThrow()
    },
  )
})

const clientId = '5a4db0c5-0000-4000-8000-00000000ed17'
const tenant = '5a4db0c5-0000-4000-8000-0000000007e4'

function consent(graph: string, ending: string) {
  return {
    clientId,
    authority: `https://login.microsoftonline.${ending}/${tenant}`,
    authorityMetadata: undefined,
    scopes: ['User.Read', 'ExternalConnection.ReadWrite.OwnedBy', 'ExternalItem.ReadWrite.OwnedBy'].map(
      (name) => `${graph}/${name}`,
    ),
    redirectAddress: 'https://a.example/tools/auth-redirect.html',
  }
}

/** The link in a text, taken apart: spaces may be written in two ways. */
function linkIn(text: string) {
  const url = new URL(/https:\S+adminconsent\S+/.exec(text)?.[0] ?? '')
  return { address: url.origin + url.pathname, query: Object.fromEntries(url.searchParams) }
}

const fakeAzureCli = `#!/usr/bin/env bash
case "$1 $2" in
  'account show') echo ${tenant} ;;
  'cloud show') echo "\${AZ_CLOUD:-AzureCloud}" ;;
  'ad sp') [[ $3 == show ]] && sed "s/.*value=='\\([^']*\\)'.*/id-of-\\1/" <<<"$6\${7:-}" || true ;;
  'rest --method')
    for argument in "$@"; do [[ $argument == @* ]] && cp "\${argument#@}" "$SENT"; done
    echo ${clientId}
    ;;
esac
`
