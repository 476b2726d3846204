import { Suspense, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { lateDialog } from '../ui/lateView.tsx'
import styles from './ExternalGroups.module.css'
import { useExternalGroup } from './useExternalGroup.ts'
import { groupWords } from './words.ts'

interface Props {
  /** Of the text: it describes the box of the entry. */
  readonly id: string
  readonly connectionId: string
  readonly groupId: string
  /** What is said until Graph has answered, and when it does not. */
  readonly otherwise: string
}

const ExternalGroupsDialog = lateDialog(() =>
  import('./ExternalGroupsDialog.tsx').then((module) => module.ExternalGroupsDialog),
)

/** What Graph has of the external group that an access entry names, in a line, with the way to create or change it. */
export function ExternalGroupLine({ id, connectionId, groupId, otherwise }: Props) {
  const { reading } = useExternalGroup(connectionId, groupId)
  const [isOpen, setIsOpen] = useState(false)
  const isMissing = reading?.kind === 'missing'
  const name = reading?.kind === 'found' ? reading.group.displayName : ''
  return (
    <>
      <span id={id} className={styles.line}>
        {isMissing ? groupWords.lineMissing : name === '' ? otherwise : <bdi>External group · {name}</bdi>}
      </span>
      <Button
        size="small"
        appearance={isMissing ? 'secondary' : 'transparent'}
        aria-label={isMissing ? `Create the external group ${groupId}` : `Manage the external group ${groupId}`}
        onClick={() => setIsOpen(true)}
      >
        {isMissing ? groupWords.lineCreate : groupWords.lineManage}
      </Button>
      {isOpen && (
        <Suspense>
          <ExternalGroupsDialog connectionId={connectionId} groupId={groupId} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
