import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>

/** The headers of one kind of file, beside those that every answer has. */
export interface HeaderRule {
  /** The paths in the folder of the editor; `*` at the end stands for the rest. */
  readonly paths: readonly string[]
  readonly headers: Headers
}

/** What every answer of the editor's host carries. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
}

const neverStored = { 'Cache-Control': 'no-store' }

/**
 * THE TABLE of headers: `vite preview`, the stories and the files for hosts (hosting/) are made of it. Pages and settings
 * never come from a cache, so that an old page never asks for the parts of a new one; parts never change under their name.
 */
export const headerRules = {
  // Without Cross-Origin-Opener-Policy: https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
  bridge: {
    // Some hosts serve a page without its ending.
    paths: ['/auth-redirect.html', '/auth-redirect'],
    headers: { 'Content-Security-Policy': contentSecurityPolicy('bridge'), ...neverStored },
  },
  settings: { paths: ['/config.json'], headers: neverStored },
  parts: { paths: ['/assets/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  files: { paths: ['/early.js', '/icon.svg'], headers: { 'Cache-Control': 'no-cache' } },
  worker: {
    paths: ['/service-worker.js'],
    headers: { 'Content-Security-Policy': contentSecurityPolicy('worker'), 'Cache-Control': 'no-cache' },
  },
  app: {
    paths: ['/', '/index.html'],
    headers: {
      'Content-Security-Policy': contentSecurityPolicy('app'),
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...neverStored,
    },
  },
} satisfies Record<string, HeaderRule>

/** The headers for a path of the editor's own origin, in whatever folder it is; the sandbox's pages set their own. */
export function securityHeadersFor(path: string): Headers {
  if (path.startsWith('/__sandbox/')) return {}
  const { app, ...others } = headerRules
  // What is none of the known files is answered with the app.
  const rule = Object.values(others).find(({ paths }) => paths.some((each) => isAt(path, each))) ?? app
  return { ...everywhere, ...rule.headers }
}

function isAt(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.includes(pattern.slice(0, -1)) : path.endsWith(pattern)
}
