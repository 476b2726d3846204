import { useEffect, useEffectEvent, useState } from 'react'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { useDirectory } from '../directory.ts'
import { noteLookUp } from './lookUpsUnderWay.ts'

/** What the directory says of a text that was typed and left without a choice from the list. */
export type TypedPrincipal =
  | { readonly kind: 'nothing' }
  /** Several have this name: the user has to choose. */
  | { readonly kind: 'several'; readonly text: string; readonly principals: readonly DirectoryPrincipal[] }
  | { readonly kind: 'nobody'; readonly text: string }

/**
 * Finds out whom a text stands for once its box is left: the one who has exactly this name, address or ID is taken, several
 * are a choice. A text that is typed on meanwhile drops the answer.
 */
export function useTypedPrincipal(
  text: string,
  isLeft: boolean,
  onFound: (principal: DirectoryPrincipal) => void,
): TypedPrincipal {
  const directory = useDirectory()
  const [answer, setAnswer] = useState<TypedPrincipal>(nothing)
  const found = useEffectEvent(onFound)
  useEffect(() => {
    if (!isLeft || text === '') return undefined
    const abort = new AbortController()
    const lookUp = directory.resolve([{ text }], { signal: abort.signal }).then(([result]) => {
      if (abort.signal.aborted) return undefined
      switch (result?.kind) {
        case 'found':
          return found(result.principal)
        case 'ambiguous':
          return setAnswer({ kind: 'several', text, principals: result.principals })
        case 'unknown':
          return setAnswer({ kind: 'nobody', text })
        case 'unreadable':
        case undefined:
          // Why the directory cannot be read, the search says.
          return undefined
      }
    })
    noteLookUp(lookUp)
    return () => abort.abort()
  }, [directory, text, isLeft])
  return answer.kind !== 'nothing' && answer.text === text && isLeft ? answer : nothing
}

const nothing: TypedPrincipal = { kind: 'nothing' }
