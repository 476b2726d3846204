import { inWords } from '../domain/limits.ts'
import type { Payload } from '../domain/payload/payload.ts'

/** What a payload holds, for who cannot see it at a glance: "18 lines; 1 access entry, 4 properties, content of 2,041 bytes". */
export function payloadSummary({ parts, breakdown }: Payload, lineCount: number): string {
  const entries = parts.reduce((count, { pointer }) => count + (pointer.startsWith('/acl/') ? 1 : 0), 0)
  const members = [
    counted(entries, 'access entry', 'access entries'),
    counted(breakdown.byProperty.length, 'property', 'properties'),
    breakdown.content === 0 ? 'no content' : `content of ${counted(breakdown.content, 'byte', 'bytes')}`,
  ]
  return `${counted(lineCount, 'line', 'lines')}; ${members.join(', ')}`
}

function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : inWords(count)} ${count === 1 ? one : many}`
}
