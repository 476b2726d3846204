import { principalLine } from '../../../domain/directory/principalLine.ts'
import { inWords } from '../../../domain/limits.ts'
import type { Listed } from './listedEntries.ts'
import styles from './Tools.module.css'
import { toolWords } from './words.ts'

/** Those of a list that would be added, by name and address: whoever presses the button has seen whom it adds. */
export function ListedAdded({ listed }: { readonly listed: readonly Listed[] }) {
  if (listed.length === 0) return null
  return (
    <details open className={styles.left}>
      <summary>{toolWords.added}</summary>
      <ul>
        {listed.slice(0, mostNamed).map(({ wanted, resolved, chosen }) => {
          const principal = chosen ?? (resolved?.kind === 'found' ? resolved.principal : undefined)
          return (
            <li key={wanted.text}>
              <bdi className={styles.name}>{principal?.displayName ?? wanted.text}</bdi>
              {principal !== undefined && ` ${principalLine(principal)}`}
            </li>
          )
        })}
        {listed.length > mostNamed && <li>and {inWords(listed.length - mostNamed)} more</li>}
      </ul>
    </details>
  )
}

const mostNamed = 100
