import type { Context } from 'hono'
import { generateCookie, getCookie } from 'hono/cookie'

const cookieName = 'sandbox-session'

export function sessionIdOf(c: Context): string | undefined {
  return getCookie(c, cookieName)
}

/** A cookie that keeps the browser's session for a day, out of reach of scripts and of other sites' forms. */
export function sessionCookie(c: Context, sessionId: string, basePath: string): string {
  return generateCookie(cookieName, sessionId, {
    path: basePath === '' ? '/' : basePath,
    httpOnly: true,
    sameSite: 'Lax',
    secure: new URL(c.req.url).protocol === 'https:',
    maxAge: 24 * 3600,
  })
}
