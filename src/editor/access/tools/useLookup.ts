import { useEffect, useRef, useState } from 'react'
import { type Directory, useDirectory } from '../../../directory/directory.ts'
import type { WantedPrincipal } from '../../../domain/access/pasted/wantedPrincipal.ts'
import { principalTextKey } from '../../../domain/directory/principalText.ts'
import type { ResolvedPrincipal } from '../../../graph/directory/resolvePrincipals.ts'
import { refOf } from './listedEntries.ts'

/** What the directory has said so far, by the text and the type that was asked for. */
export type Lookup = ReadonlyMap<string, ResolvedPrincipal>

/** The key of one of a list among the answers. */
export function lookupKey({ text, type }: WantedPrincipal): string {
  return `${type ?? ''} ${principalTextKey(text)}`
}

/**
 * Looks up whom a pasted list asks for, a part at a time. What was answered once is not asked again; when the list changes or
 * is closed, what is on its way is called off. `again` asks anew for what could not be read.
 */
export function useLookup(wanted: readonly WantedPrincipal[]): {
  readonly answers: Lookup
  readonly again: () => void
} {
  const directory = useDirectory()
  const [answers, setAnswers] = useState<Lookup>(noAnswers)
  const known = useRef<Lookup>(noAnswers)
  const [round, setRound] = useState(0)
  useEffect(() => {
    const abort = new AbortController()
    const open = wanted.filter((each) => refOf(each) !== undefined && !known.current.has(lookupKey(each)))
    void lookUp(directory, open, abort.signal, (part) => {
      known.current = new Map([...known.current, ...part])
      setAnswers(known.current)
    })
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each round asks anew.
  }, [directory, wanted, round])
  return {
    answers,
    again() {
      known.current = new Map([...known.current].filter(([, { kind }]) => kind !== 'unreadable'))
      setAnswers(known.current)
      setRound(round + 1)
    },
  }
}

const noAnswers: Lookup = new Map()

async function lookUp(
  directory: Directory,
  open: readonly WantedPrincipal[],
  signal: AbortSignal,
  onPart: (part: readonly (readonly [string, ResolvedPrincipal])[]) => void,
): Promise<void> {
  if (open.length === 0) return
  const refs = open.map((each) => refOf(each) ?? { text: each.text })
  const tell = (from: number, part: readonly ResolvedPrincipal[]) => {
    if (signal.aborted) return
    onPart(
      part.flatMap((answer, index) => {
        const asked = open[from + index]
        return asked === undefined ? [] : [[lookupKey(asked), answer] as const]
      }),
    )
  }
  // Whatever can be read comes in parts; the whole says also what could not be read at all.
  const all = await directory.resolve(refs, { signal, onPart: tell })
  tell(0, all)
}
