import type { ApiVersion } from '../domain/apiVersion.ts'

/**
 * The full address of a call, or undefined if it would not stay inside `baseUrl`: a next-page link to another host, or
 * an id that a URL reads as a step up ("..").
 */
export function addressOf(baseUrl: string, apiVersion: ApiVersion, path: string): string | undefined {
  if (!path.startsWith('/')) return isInside(baseUrl, path) ? path : undefined
  const address = `${baseUrl}/${apiVersion}${path}`
  const [pathOnly = ''] = path.split('?')
  return new URL(address).pathname === `${pathnameOf(baseUrl)}/${apiVersion}${pathOnly}` ? address : undefined
}

/** One id inside a path. Half a character (a lone surrogate) fits into no address: a step up, which {@link addressOf} refuses. */
export function segment(id: string): string {
  return /\p{Cs}/u.test(id) ? '..' : encodeURIComponent(id)
}

/** The path of a connection, from the API version on. */
export function connectionPath(connectionId: string): string {
  return `/external/connections/${segment(connectionId)}`
}

/** The path of the schema of a connection, from the API version on. */
export function schemaPath(connectionId: string): string {
  return `${connectionPath(connectionId)}/schema`
}

/** A query string with spaces as %20; names keep their dollar sign, as in Graph's documentation. */
export function queryOf(parameters: Readonly<Record<string, string>>): string {
  return Object.entries(parameters)
    .map(
      ([name, value], index) =>
        `${index === 0 ? '?' : '&'}${name}=${encodeURIComponent(value.replaceAll(/\p{Cs}/gu, '\ufffd'))}`,
    )
    .join('')
}

function isInside(baseUrl: string, address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  return url.origin === new URL(baseUrl).origin && url.pathname.startsWith(`${pathnameOf(baseUrl)}/`)
}

function pathnameOf(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/$/, '')
}
