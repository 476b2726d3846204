import { WarningFilled } from '@fluentui/react-icons'
import { type PrincipalName, useDirectory } from '../../../directory/directory.ts'
import styles from '../../../directory/finding/Finding.module.css'
import { whoIs } from '../../../directory/knownOfEntry.ts'
import { membersRead } from '../../../directory/membersRead.ts'
import { entryDoubts } from '../../../domain/access/entryDoubts.ts'
import type { DraftState } from '../../../item/draftState.ts'
import { type Live, useLive } from '../../../ui/live.ts'

interface Props {
  readonly state: Live<DraftState>
  readonly index: number
  readonly name: PrincipalName
}

/** What speaks against an entry, as the directory knows whom it is about. */
export function EntryDoubts({ state, index, name }: Props) {
  const known = whoIs(name)
  const read = useLive(membersRead(useDirectory()), (all) => all)
  // As one text, so that a key elsewhere draws nothing here.
  const doubts = useLive(state, ({ item: { acl } }) => {
    const entry = acl[index]
    return entry === undefined
      ? ''
      : entryDoubts(entry, acl, known, read)
          .map(({ message }) => message)
          .join('\n')
  })
  if (doubts === '') return null
  return doubts.split('\n').map((doubt) => (
    <p key={doubt} role="status" className={styles.doubt}>
      <WarningFilled aria-label="Warning" />
      <span>{doubt}</span>
    </p>
  ))
}
