import { useState } from 'react'
import { useDirectory } from '../directory/directory.ts'
import { isExternalGroupId } from '../domain/acl.ts'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import { isGuid } from '../domain/guid.ts'
import type { ExternalGroupMember } from '../graph/externalGroups.ts'
import type { GraphError } from '../graph/graphError.ts'
import { useBusy } from '../ui/useBusy.ts'

/** Why a typed text is no member yet. */
export type MemberDoubt =
  | { readonly kind: 'nobody'; readonly text: string }
  | {
      readonly kind: 'several'
      readonly text: string
      readonly choices: readonly DirectoryPrincipal[]
      readonly choose: (chosen: DirectoryPrincipal) => void
    }
  /** It is an object ID, and nobody may ask whose. */
  | { readonly kind: 'whichKind'; readonly choose: (kind: DirectoryPrincipal['kind']) => void }
  | { readonly kind: 'wrongId' }
  | { readonly kind: 'failed'; readonly error: GraphError }

/** The text that names a new member, and finding out whom it stands for when it is added. */
export function useMemberText(onAdd: (member: ExternalGroupMember) => void) {
  const directory = useDirectory()
  const busy = useBusy()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<'directory' | 'external'>('directory')
  const [doubt, setDoubt] = useState<MemberDoubt>()
  const take = (member: ExternalGroupMember, principal?: DirectoryPrincipal) => {
    if (principal !== undefined) directory.remember([principal])
    setText('')
    setDoubt(undefined)
    onAdd(member)
  }
  const look = async (wanted: string) => {
    const [answer] = await directory.resolve([{ text: wanted }], {})
    switch (answer?.kind) {
      case 'found':
        return take({ type: answer.principal.kind, id: answer.principal.id })
      case 'ambiguous':
        return setDoubt({
          kind: 'several',
          text: wanted,
          choices: answer.principals,
          choose: (chosen) => take({ type: chosen.kind, id: chosen.id }, chosen),
        })
      case 'unreadable':
        return isGuid(wanted) && ['consentNeeded', 'forbidden'].includes(answer.error.kind)
          ? setDoubt({ kind: 'whichKind', choose: (type) => take({ type, id: wanted.toLowerCase() }) })
          : setDoubt({ kind: 'failed', error: answer.error })
      case 'unknown':
      case undefined:
        return setDoubt({ kind: 'nobody', text: wanted })
    }
  }
  return {
    text,
    setText: (next: string) => {
      setText(next)
      setDoubt(undefined)
    },
    kind,
    setKind,
    doubt,
    isLooking: busy.isBusy,
    /** Adds somebody who was chosen, and remembers their name. */
    take,
    add: () => {
      const wanted = text.trim()
      if (wanted === '') return
      if (kind === 'directory') return void busy.run(() => look(wanted))
      if (isExternalGroupId(wanted)) take({ type: 'externalGroup', id: wanted })
      else setDoubt({ kind: 'wrongId' })
    },
  }
}

export type MemberText = ReturnType<typeof useMemberText>
