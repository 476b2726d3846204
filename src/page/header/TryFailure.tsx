import { BugRegular } from '@fluentui/react-icons'
import { ActionMenu } from '../../ui/ActionMenu.tsx'
import { type FailureId, failureIds, failures } from './failures.ts'

interface Props {
  readonly onTry: (itemId: FailureId) => void
}

/** In the sandbox: what Graph can answer but "saved", each to be seen with a press and a submit. */
export function TryFailure({ onTry }: Props) {
  return (
    <ActionMenu
      trigger={{ icon: <BugRegular />, size: 'small', children: 'Try a failure' }}
      entries={failureIds().map((id) => ({ kind: 'action', label: failures[id], onSelect: () => onTry(id) }))}
    />
  )
}
