import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** The security headers for a path of the editor's own origin; the sandbox's pages set their own and get none here. */
export function securityHeadersFor(path: string): Readonly<Record<string, string>> {
  if (path.startsWith('/__sandbox/')) return {}
  if (path === '/auth-redirect.html') return { ...everywhere, ...bridge }
  if (path === '/config.json') return { ...everywhere, 'Cache-Control': 'no-store' }
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
