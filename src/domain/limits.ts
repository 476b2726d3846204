import type { ApiVersion } from './apiVersion.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'

/** The largest body of one PUT, in bytes of UTF-8 JSON as sent, with an optional mark of an older limit below it. */
export interface BodyLimit {
  readonly byteLength: number
  readonly olderByteLength?: number
  /** Of which version Microsoft documents it; absent for a figure of the deployment’s own. */
  readonly documentedFor?: ApiVersion
  /** Another Microsoft page documents this much, so the user may try it all the same. */
  readonly mostTried?: number
  readonly link: string
}

/**
 * The documented limits. beta: "The payload is limited to 4 MB"; v1.0: 30 MB since July 2026, which the page of limits says
 * of both versions; so beta refuses from 4 MB on, unless the user says otherwise. Microsoft explained the older
 * 4 MB as 4,000,000 bytes; whether 30 MB is 30,000,000 or 31,457,280 bytes is not published, so the smaller one counts.
 * https://learn.microsoft.com/graph/connecting-external-content-api-limits
 */
const documentedLimits: Record<ApiVersion, BodyLimit> = {
  beta: {
    documentedFor: 'beta',
    byteLength: 4_000_000,
    mostTried: 30_000_000,
    link: 'https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items?view=graph-rest-beta',
  },
  'v1.0': {
    documentedFor: 'v1.0',
    byteLength: 30_000_000,
    olderByteLength: 4_000_000,
    link: 'https://learn.microsoft.com/graph/connecting-external-content-api-limits',
  },
}

/** The limit for a version, with the deployment's own figure in its place if one is configured (bytes). */
export function bodyLimitFor(apiVersion: ApiVersion, configured?: Partial<Record<ApiVersion, number>>): BodyLimit {
  const documented = documentedLimits[apiVersion]
  const byteLength = configured?.[apiVersion]
  if (byteLength === undefined) return documented
  return { byteLength, link: documented.link }
}

/** What a body of this many bytes breaks: the limit, or only the older one that some Microsoft pages still state. */
export function checkBodySize(byteLength: number, limit: BodyLimit): Finding | undefined {
  if (byteLength > limit.byteLength) {
    const excess = byteLength - limit.byteLength
    return finding(
      'size-over-limit',
      `The payload is ${inWords(byteLength)} bytes; the limit is ${inWords(limit.byteLength)}. Remove at least ${inWords(excess)} ${excess === 1 ? 'byte' : 'bytes'}.`,
    )
  }
  if (limit.olderByteLength !== undefined && byteLength >= limit.olderByteLength) {
    return finding(
      'size-over-older-limit',
      `The payload is ${inWords(byteLength)} bytes. The newest documented limit is ${inWords(limit.byteLength)}, but some Microsoft pages still say ${inWords(limit.olderByteLength)}.`,
    )
  }
  return undefined
}

/** A whole number with thousands separators, the same in every locale: 4,000,000. */
export function inWords(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

/** Documented maximum, in characters. https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem */
export const itemIdMaxLength = 128

/** Documented maximum of a schema, and so of an item. https://learn.microsoft.com/graph/api/resources/externalconnectors-schema */
export const mostProperties = 128

/** In characters. https://learn.microsoft.com/graph/api/resources/externalconnectors-property */
export const propertyNameMaxLength = 32
