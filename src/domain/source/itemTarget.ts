import { apiVersions } from '../apiVersion.ts'
import { decodedSegment } from '../decodedSegment.ts'
import type { SourceTarget } from './sourceReading.ts'

/**
 * The connection, item and API version of an address such as
 * https://graph.microsoft.com/v1.0/external/connections/{connection-id}/items/{item-id}, whole or relative. What is a
 * placeholder or a variable says nothing.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items
 */
export function targetOfUrl(url: string): SourceTarget {
  const path = /^[^?#]{0,4000}/.exec(url.trim())?.[0] ?? ''
  const version = /^(?:https?:\/\/[^/]+)?\/?(v1\.0|beta)\//i.exec(path)?.[1]?.toLowerCase()
  const ids = /(?:^|\/)connections(?:\/([^/]+)|\('([^']+)'\))(?:\/items(?:\/([^/]+)|\('([^']+)'\))?)?/i.exec(path)
  return {
    apiVersion: apiVersions.find((each) => each === version),
    connectionId: idOf(ids?.[1] ?? ids?.[2]),
    itemId: idOf(ids?.[3] ?? ids?.[4]),
  }
}

/** An ID as a part of an address; a placeholder where there is none, or only a variable. */
export function addressSegment(id: string | undefined, placeholder: string): string {
  if (id === undefined || id === '' || /^[$%]\w/.test(id)) return `{${placeholder}}`
  return encodedSegment(id)
}

/** A text as a part of an address. Total: half a character, which cannot be encoded, is the sign for one that is unknown. */
export function encodedSegment(id: string): string {
  return encodeURIComponent(id.replaceAll(/\p{Cs}/gu, '\ufffd'))
}

/** The address without query: short, and without anything that may be secret. */
export function shortUrl(url: string): string {
  const path = url.trim().replace(/[?#].*$/s, '')
  return path.length > 200 ? `${path.slice(0, 200)}…` : path
}

function idOf(part: string | undefined): string | undefined {
  if (
    part === undefined ||
    /^(?:\{.*\}|<.*>|%7B.*%7D|:.*)$|[%@]\w*[({]|^%[A-Za-z_]\w{0,60}%$|^\$|\$[A-Za-z_({]|\{\{/i.test(part)
  )
    return undefined
  return decodedSegment(part)
}
