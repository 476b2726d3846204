import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** The security headers for a path of the editor's own origin, in whatever folder it is; the sandbox's pages set their own. */
export function securityHeadersFor(path: string): Readonly<Record<string, string>> {
  if (path.startsWith('/__sandbox/')) return {}
  // Some hosts serve a page without its ending.
  if (/\/auth-redirect(?:\.html)?$/.test(path)) return { ...everywhere, ...bridge }
  if (path.endsWith('/config.json')) return { ...everywhere, 'Cache-Control': 'no-store' }
  return { ...everywhere, ...app }
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
}

const app = {
  'Content-Security-Policy': contentSecurityPolicy('app'),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

// The bridge must be sent without Cross-Origin-Opener-Policy and must never come from a cache:
// https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
const bridge = {
  'Content-Security-Policy': contentSecurityPolicy('bridge'),
  'Cache-Control': 'no-store',
}
