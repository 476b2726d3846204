import { usePrincipalName } from '../directory/usePrincipalName.ts'
import type { ExternalGroupMember } from '../graph/externalGroups.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'
import styles from './ExternalGroups.module.css'
import type { RememberedGroup } from './groupMemory.ts'
import { MemberBox } from './MemberBox.tsx'
import { MemberNotice } from './MemberNotice.tsx'
import type { GroupActions } from './useGroupActions.ts'
import { useMemberText } from './useMemberText.ts'
import { groupWords } from './words.ts'

interface Props {
  /** Those that were added from this device. */
  readonly members: readonly ExternalGroupMember[]
  readonly actions: GroupActions
  /** The other groups of the connection that were used on this device. */
  readonly others: readonly RememberedGroup[]
}

/** Who was put into a group from this device, and putting in and taking out more. */
export function ExternalMembers({ members, actions, others }: Props) {
  const member = useMemberText(actions.addMember)
  const { text, kind, setKind, doubt, isLooking, add } = member
  const isIdle = !actions.isBusy && !isLooking
  return (
    <section className={styles.part}>
      <h3>{groupWords.members}</h3>
      <p className={styles.hint}>{groupWords.membersHint}</p>
      {members.length === 0 ? (
        <p>{groupWords.noMembers}</p>
      ) : (
        <ul className={styles.list}>
          {members.map((each) => (
            <MemberRow key={each.id} member={each} isIdle={isIdle} onRemove={actions.removeMember} />
          ))}
        </ul>
      )}
      <Field label={groupWords.memberKind}>
        <Select value={kind} onValue={(value) => setKind(value === 'external' ? 'external' : 'directory')}>
          <option value="directory">{groupWords.directoryKind}</option>
          <option value="external">{groupWords.externalKind}</option>
        </Select>
      </Field>
      <div className={styles.with}>
        <MemberBox member={member} others={others} isIdle={isIdle} />
        <Button disabledFocusable={!isIdle || text.trim() === ''} onClick={add}>
          {groupWords.add}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={!isIdle || text.trim() === ''}
          onClick={() => actions.removeMember(text.trim())}
        >
          {groupWords.removeOther}
        </Button>
      </div>
      <MemberNotice doubt={doubt} onTryAgain={add} />
    </section>
  )
}

interface RowProps {
  readonly member: ExternalGroupMember
  readonly isIdle: boolean
  readonly onRemove: (id: string) => void
}

function MemberRow({ member: { id, type }, isIdle, onRemove }: RowProps) {
  const name = usePrincipalName(type === 'externalGroup' ? '' : id, type === 'externalGroup' ? undefined : type)
  const shown = name?.kind === 'known' ? name.principal.displayName : id
  return (
    <li>
      <span>
        <bdi>{shown}</bdi> <span className={styles.kind}>{kindNames[type]}</span>
      </span>
      <Button size="small" aria-label={`Remove ${shown}`} disabledFocusable={!isIdle} onClick={() => onRemove(id)}>
        Remove
      </Button>
    </li>
  )
}

const kindNames: Record<ExternalGroupMember['type'], string> = {
  user: 'person',
  group: 'group',
  externalGroup: 'external group',
}
