import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, contentSecurityPolicyMeta } from './contentSecurityPolicy.ts'
import { securityHeadersFor } from './securityHeaders.ts'

describe('the content security policy', () => {
  test('keeps script to the own origin', () => {
    expect(contentSecurityPolicy('app')).toMatch(/script-src 'self' 'sha256-[^' ]+';/)
    expect(contentSecurityPolicy('app')).not.toContain('unsafe-eval')
  })

  test.each([
    'https://graph.microsoft.com',
    'https://graph.microsoft.us',
    'https://dod-graph.microsoft.us',
    'https://login.microsoftonline.com',
    'https://login.microsoftonline.us',
  ])('lets the app call %s', (host) => {
    expect(contentSecurityPolicy('app')).toMatch(new RegExp(`connect-src [^;]*${host}`))
  })

  test('lets the bridge call nothing', () => {
    expect(contentSecurityPolicy('bridge')).not.toContain('connect-src')
  })

  test('lets the bridge show the icon that it names, which Firefox would else ask the host for in vain', () => {
    expect(contentSecurityPolicy('bridge')).toContain("img-src 'self'")
    expect(readFileSync('auth-redirect.html', 'utf8')).toMatch(/<link [^>]*rel="icon" href="\.\/icon\.svg"/)
  })

  test('lets the app alone make HTML and a script address of text, by a policy for each that has a name', () => {
    expect(contentSecurityPolicy('app')).toContain(
      "require-trusted-types-for 'script'; trusted-types inert-html service-worker;",
    )
    expect(contentSecurityPolicy('bridge')).toContain("trusted-types 'none'")
  })

  test.each(['app', 'bridge'] as const)('names frame-ancestors in the header of the %s page alone', (page) => {
    expect(contentSecurityPolicy(page)).toContain("frame-ancestors 'self'")
    expect(contentSecurityPolicyMeta(page)).not.toContain('frame-ancestors')
  })
})

describe('security headers', () => {
  test.each([
    // path, Cross-Origin-Opener-Policy, Cache-Control, has a policy
    ['/', 'same-origin', 'no-store', true],
    ['/index.html', 'same-origin', 'no-store', true],
    ['/some/deep/link', 'same-origin', 'no-store', true],
    ['/assets/index-abc.js', undefined, 'public, max-age=31536000, immutable', false],
    ['/early.js', undefined, 'no-cache', false],
    ['/service-worker.js', undefined, 'no-cache', true],
    ['/tools/editor/service-worker.js', undefined, 'no-cache', true],
    ['/auth-redirect.html', undefined, 'no-store', true],
    ['/config.json', undefined, 'no-store', false],
    ['/tools/editor/', 'same-origin', 'no-store', true],
    ['/tools/editor/assets/index-abc.js', undefined, 'public, max-age=31536000, immutable', false],
    ['/tools/editor/auth-redirect.html', undefined, 'no-store', true],
    ['/tools/editor/auth-redirect', undefined, 'no-store', true],
    ['/tools/editor/config.json', undefined, 'no-store', false],
    ['/__sandbox/login/x/oauth2/v2.0/authorize', undefined, undefined, false],
  ])('of %s', (path, openerPolicy, cacheControl, hasPolicy) => {
    const headers = securityHeadersFor(path)
    expect(headers['Cross-Origin-Opener-Policy']).toBe(openerPolicy)
    expect(headers['Cache-Control']).toBe(cacheControl)
    expect('Content-Security-Policy' in headers).toBe(hasPolicy)
  })

  test('leave the pages of the sandbox alone', () => {
    expect(securityHeadersFor('/__sandbox/graph/beta/me')).toEqual({})
  })
})
