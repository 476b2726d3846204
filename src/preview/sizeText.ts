import { type BodyLimit, inWords } from '../domain/limits.ts'
import type { PayloadBreakdown } from '../domain/payload/payload.ts'

/** The size in words: "1,234 of 4,000,000 bytes, 0.03%". */
export function meterText(byteLength: number, limit: number): string {
  return `${inWords(byteLength)} of ${inWords(limit)} bytes, ${sharePercent(byteLength, limit)}`
}

/** Whose limit it is, after its number: ", Microsoft’s limit for v1.0". */
export function limitOwner({ documentedFor }: BodyLimit): string {
  return documentedFor === undefined ? ', the limit set for this editor' : `, Microsoft’s limit for ${documentedFor}`
}

/**
 * Where a limit is from, and why that of the other version differs.
 * https://learn.microsoft.com/graph/connecting-external-content-api-limits
 */
export function limitReason({ documentedFor }: BodyLimit): string {
  if (documentedFor === undefined) return 'Set in the settings of this editor. The link shows Microsoft’s own limit.'
  return documentedFor === 'beta'
    ? 'Microsoft’s page of the beta call says 4 MB. Its newer page of limits says 30 MB, which v1.0 has here.'
    : 'Microsoft’s page of limits says 30 MB since July 2026. Before it was 4 MB, which beta still has here.'
}

/** What the mark of an older limit is at, in words. */
export function markName(byteLength: number): string {
  return `Mark at ${inWords(byteLength)} bytes: the older limit`
}

/** Why that still matters. */
export const markReason =
  'Some Microsoft pages still state it, so from there on the editor warns. You can still submit.'

/** A share of a whole in percent, with as many decimals as it takes to see it: 0.03%, 4.2%, 57%. */
export function sharePercent(part: number, whole: number): string {
  const percent = (100 * part) / whole
  const decimals = percent === 0 || percent >= 10 ? 0 : percent >= 1 ? 1 : 2
  return `${percent.toFixed(decimals)}%`
}

/** The three largest properties, largest first, once they are large enough to matter (bytes). */
export function largestProperties({ byProperty }: PayloadBreakdown): PayloadBreakdown['byProperty'] {
  return byProperty
    .filter(({ byteLength }) => byteLength >= smallestWorthNaming)
    .toSorted((one, other) => other.byteLength - one.byteLength)
    .slice(0, 3)
}

const smallestWorthNaming = 1000
