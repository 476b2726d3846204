import { BugRegular } from '@fluentui/react-icons'
import {
  type FailureId,
  failureDetail,
  failureHeading,
  failureIds,
  failures,
} from '../../sending/onPurpose/failures.ts'
import { ActionMenu, type MenuEntry } from '../../ui/ActionMenu.tsx'
import styles from './PageHeader.module.css'

interface Props {
  readonly onTry: (failure: FailureId) => void
}

/** In the sandbox: what Graph can answer but "saved", each to be seen with a press and a submit. */
export function TryFailure({ onTry }: Props) {
  return (
    <ActionMenu
      trigger={{
        icon: <BugRegular />,
        size: 'small',
        className: styles.failures ?? '',
        'aria-label': 'Try a failure',
        children: <span className={styles.tryFailure}>Try a failure</span>,
      }}
      entries={failureIds().flatMap((id): readonly MenuEntry[] => {
        const [label, detail] = [failureHeading(id), failureDetail(id)]
        return [
          ...(label === undefined ? [] : [{ kind: 'heading', label } as const]),
          {
            kind: 'action',
            label: failures[id],
            ...(detail !== undefined && { detail }),
            onSelect: () => onTry(id),
          },
        ]
      })}
    />
  )
}

// Beside Submit, once one was tried: in the same file, since neither is there without the other.
export { ArmedFailure } from '../../sending/onPurpose/ArmedFailure.tsx'
export { PlantingNote } from '../../sending/onPurpose/PlantingNote.tsx'
