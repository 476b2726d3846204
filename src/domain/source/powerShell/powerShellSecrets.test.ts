import { expect, test } from 'vitest'
import { finished } from '../../steps.ts'
import { replaceSecrets } from '../sourceReading.ts'
import { powerShellScript } from './powerShellScript.ts'
import { secretsOfNamed } from './powerShellSecrets.ts'

test.each([
  ['$token = "s3cret"', '$token = [dropped]'],
  ['$token = Get-Token "s3cret"', '$token = [dropped]'],
  ['$a = "Bearer s3cret"', '$a = [dropped]'],
  ['$a = "https://x.test/?sig=s3cret"', '$a = [dropped]'],
  ['$a = "grant_type=x&client_secret=s3cret"', '$a = [dropped]'],
  [
    '$body = @{ grant_type = "x"; client_secret = "s3cret" }',
    '$body = @{ grant_type = "x"; client_secret = [dropped] }',
  ],
  ['$p = @{ Headers = @{ Authorization = "Bearer s3cret" } }', '$p = @{ Headers = @{ Authorization = [dropped] } }'],
  ['$env:CLIENT_SECRET = "s3cret"', '$env:CLIENT_SECRET = [dropped]'],
  ['Connect-X -ClientSecret "s3cret" -Id 1', 'Connect-X -ClientSecret [dropped] -Id 1'],
  ['$h.Authorization = "Bearer s3cret"', '$h.Authorization = [dropped]'],
  // These hold nothing secret themselves.
  ['$token = $other', '$token = $other'],
  ['$a = @{ acl = @(); token = "mine" }', '$a = @{ acl = @(); token = "mine" }'],
  ['$a = @{ a = @{ b = @{ token = "mine" } } }', '$a = @{ a = @{ b = @{ token = "mine" } } }'],
])('%s', (source, shown) => {
  const secrets = finished(powerShellScript(source)).named.flatMap(([name, value]) => secretsOfNamed(name, value))
  expect(replaceSecrets(source, secrets)).toBe(shown)
})
