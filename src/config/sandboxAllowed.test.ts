import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLocalAddress, isLocalHost, isSandboxAllowed } from './sandboxAllowed.ts'
import { sandboxFaults } from './sandboxFaults.ts'
import { aSandbox } from './testing/aSandbox.ts'

test.each([
  ['http://localhost:5173/x', true],
  ['https://[::1]/x', true],
  ['ftp://localhost/x', false],
  ['https://localhost.example', false],
  ['no address', false],
])('%s is on this computer: %s', (address, expected) => {
  expect(isLocalAddress(address)).toBe(expected)
})

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['192.168.0.1', false],
])('%s is this computer: %s', (host, expected) => {
  expect(isLocalHost(host)).toBe(expected)
})

test('a sandbox is allowed exactly where nothing is said against it', () => {
  const hosts = ['localhost', '127.0.0.1', '[::1]', 'editor.contoso.example', 'localhost.example']
  const address = fc
    .tuple(fc.constantFrom('http', 'https', 'ftp'), fc.constantFrom(...hosts))
    .map(([protocol, host]) => `${protocol}://${host}/x`)
  let allowed = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...hosts),
      fc.record({ authority: address, graphBaseUrl: address, issuer: address }, { requiredKeys: [] }),
      (host, { issuer = aSandbox.authorityMetadata.issuer, ...change }) => {
        const sandbox = { ...aSandbox, ...change, authorityMetadata: { ...aSandbox.authorityMetadata, issuer } }
        const isAllowed = isSandboxAllowed(sandbox, host)
        expect(isAllowed).toBe(sandboxFaults(sandbox, host).length === 0)
        if (isAllowed) allowed += 1
      },
    ),
    { numRuns: 400 },
  )
  expect(allowed).toBeGreaterThan(10)
})
