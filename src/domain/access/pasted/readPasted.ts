import { jsonWanted } from './jsonWanted.ts'
import { tableWanted } from './tableWanted.ts'
import type { WantedPrincipal } from './wantedPrincipal.ts'

/** What a pasted text asks for: each once, in the order of the text. */
export interface PastedList {
  readonly wanted: readonly WantedPrincipal[]
  /** How many were in it again. */
  readonly repeated: number
}

/** Reads a pasted list of people and groups: JSON, a table with tabs, commas or semicolons, or one on each line. */
export function readPasted(text: string): PastedList {
  const plain = text.replace(/^\uFEFF/, '').trim()
  const all = (/^[[{"]/.test(plain) ? jsonWanted(jsonIn(plain)) : undefined) ?? tableWanted(plain)
  const once = new Map<string, WantedPrincipal>()
  for (const wanted of all) {
    const key = `${wanted.text.toLowerCase()} ${wanted.type ?? ''} ${wanted.accessType ?? ''}`
    if (!once.has(key)) once.set(key, wanted)
  }
  return { wanted: [...once.values()], repeated: all.length - once.size }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
