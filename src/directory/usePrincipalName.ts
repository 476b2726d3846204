import { useEffect } from 'react'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import { isGuid } from '../domain/guid.ts'
import { useLive } from '../ui/live.ts'
import { nameOf, type PrincipalName, useDirectory } from './directory.ts'

/** What an object ID is called, followed as it becomes known. It is looked for without asking anybody for consent. */
export function usePrincipalName(id: string, kind: DirectoryPrincipal['kind'] | undefined): PrincipalName | undefined {
  const { names, want } = useDirectory()
  const text = id.trim()
  useEffect(() => {
    if (isGuid(text)) want([{ text, kind }])
  }, [text, kind, want])
  return useLive(names, (known) => nameOf(known, text))
}
