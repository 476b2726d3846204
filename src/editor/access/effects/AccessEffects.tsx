import { useState } from 'react'
import { useDirectory } from '../../../directory/directory.ts'
import { entryNamesOf } from '../../../directory/entryNames.ts'
import { knownOfEntry } from '../../../directory/knownOfEntry.ts'
import { membersRead } from '../../../directory/membersRead.ts'
import { accessEffects } from '../../../domain/access/accessEffects.ts'
import { isGuestBy } from '../../../domain/access/directoryFindings.ts'
import { whoCanFindIt } from '../../../domain/access/whoCanFindIt.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { DialogActions } from '../../../ui/DialogActions.tsx'
import { useLive } from '../../../ui/live.ts'
import type { AccessToolProps } from '../tools/accessTool.ts'
import styles from './Effects.module.css'
import { EffectTable } from './EffectTable.tsx'
import { GroupsReading } from './GroupsReading.tsx'
import { effectWords } from './words.ts'

/** What each access entry does, and what a deny takes away from which grant, as far as it is known. */
export function AccessEffects({ state, onClose }: Pick<AccessToolProps, 'state' | 'onClose'>) {
  const directory = useDirectory()
  const names = useLive(directory.names, (all) => all)
  const members = useLive(membersRead(directory), (all) => all)
  // The dialog covers the form, so the list stays the same.
  const [acl] = useState(() => state.get().item.acl)
  const isGuest = isGuestBy((entry) => knownOfEntry(entry, names))
  const effects = accessEffects(acl, { members, isGuest })
  const nameOf = entryNamesOf(names)
  return (
    <Dialog title={effectWords.title} onClose={onClose} width="52rem">
      {(close) => (
        <>
          <p className={styles.sentence}>{whoCanFindIt(acl, nameOf)}.</p>
          <p className={styles.hint}>{effectWords.hint}</p>
          <EffectTable acl={acl} effects={effects} nameOf={nameOf} />
          <GroupsReading acl={acl} effects={effects} nameOf={nameOf} />
          <DialogActions>
            <Button onClick={close}>Close</Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
