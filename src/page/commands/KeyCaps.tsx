import type { KeyName } from '../../ui/keys.ts'
import { keyText } from '../../ui/keyText.ts'
import styles from './CommandDialogs.module.css'

/** Keys as they stand on the keyboard of this system; several are several ways. */
export function KeyCaps({ keys }: { readonly keys: readonly KeyName[] }) {
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  return (
    <span className={styles.keys}>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && ' or '}
          <kbd>{keyText(key, isMac)}</kbd>
        </span>
      ))}
    </span>
  )
}
