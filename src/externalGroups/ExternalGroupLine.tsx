import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './ExternalGroups.module.css'
import { ExternalGroupsDialog } from './ExternalGroupsDialog.tsx'
import { useExternalGroup } from './useExternalGroup.ts'
import { groupWords } from './words.ts'

interface Props {
  readonly connectionId: string
  readonly groupId: string
}

/** What Graph has of the external group that an access entry names, in a line, with the way to create or change it. */
export function ExternalGroupLine({ connectionId, groupId }: Props) {
  const { reading } = useExternalGroup(connectionId, groupId)
  const [isOpen, setIsOpen] = useState(false)
  const isMissing = reading?.kind === 'missing'
  return (
    <span className={styles.line}>
      {reading?.kind === 'found' && <bdi>{reading.group.displayName || reading.group.id}, external group </bdi>}
      {isMissing && `${groupWords.lineMissing} `}
      <Button
        size="small"
        appearance="transparent"
        aria-label={isMissing ? `Create the external group ${groupId}` : `Manage external groups, ${groupId}`}
        onClick={() => setIsOpen(true)}
      >
        {isMissing ? groupWords.lineCreate : groupWords.lineManage}
      </Button>
      {isOpen && (
        <ExternalGroupsDialog connectionId={connectionId} groupId={groupId} onClose={() => setIsOpen(false)} />
      )}
    </span>
  )
}
