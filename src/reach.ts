import { useState } from 'react'

/** Which connections this tab works with through the wider permission, because the narrow one was refused there. */
export interface Reach {
  readonly has: (connectionId: string) => boolean
  readonly widen: (connectionId: string) => void
}

/**
 * Remembers, for as long as the tab lives, where `.All` is needed. It has to outlive the redirect that asks for consent,
 * and it must not outlive the session: least first.
 */
export function useReach(purpose: 'read' | 'write'): Reach {
  const key = `external-item-editor.reach.${purpose}`
  const [widened, setWidened] = useState(() => stored(key))
  return {
    has: (connectionId) => widened.includes(connectionId),
    widen: (connectionId) => {
      const next = [...new Set([...widened, connectionId])]
      setWidened(next)
      try {
        sessionStorage.setItem(key, next.join('\n'))
      } catch {
        // Storage is denied: the choice lasts until the page is left.
      }
    },
  }
}

function stored(key: string): readonly string[] {
  try {
    return sessionStorage.getItem(key)?.split('\n') ?? []
  } catch {
    return []
  }
}
