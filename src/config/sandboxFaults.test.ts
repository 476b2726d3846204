import { describe, expect, test } from 'vitest'
import { sandboxFaults } from './sandboxFaults.ts'
import { aSandbox as sandbox } from './testing/aSandbox.ts'

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
