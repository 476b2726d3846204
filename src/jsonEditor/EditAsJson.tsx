import { CodeRegular } from '@fluentui/react-icons'
import { Button } from '../ui/Button.tsx'
import styles from './EditAsJson.module.css'

interface Props {
  readonly isOn: boolean
  /** Why the form waits for the text; said here while the text itself is not shown. */
  readonly waiting: string | undefined
  readonly onToggle: () => void
}

/** The switch between the payload as it will be sent and the payload as text to be edited. */
export function EditAsJson({ isOn, waiting, onToggle }: Props) {
  return (
    <>
      <Button
        id={editAsJsonId}
        size="small"
        appearance="subtle"
        icon={<CodeRegular />}
        aria-pressed={isOn}
        className={isOn ? styles.on : undefined}
        onClick={onToggle}
      >
        Edit as JSON
      </Button>
      {!isOn && waiting !== undefined && <span className={styles.waiting}>{waiting} Your text is kept.</span>}
    </>
  )
}

export const editAsJsonId = 'edit-as-json'
