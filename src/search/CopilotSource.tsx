import type { ItemCard } from '../domain/search/itemCard.ts'
import styles from './CardTab.module.css'
import { cardWords } from './words.ts'

/** A source below an answer of Copilot: its number, title and host. */
export function CopilotSource({ card: { title, host } }: { readonly card: ItemCard }) {
  return (
    <span className={styles.source}>
      <span aria-hidden className={styles.number}>
        1
      </span>
      <span>
        <strong className={title === '' ? styles.lacking : undefined}>
          <bdi>{title || cardWords.noTitle}</bdi>
        </strong>{' '}
        <span className={styles.host}>{host || cardWords.noUrl}</span>
      </span>
    </span>
  )
}
