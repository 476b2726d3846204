import { DocumentRegular } from '@fluentui/react-icons'
import type { ItemCard } from '../domain/search/itemCard.ts'
import { snippetOf } from '../domain/search/snippet.ts'
import styles from './CardTab.module.css'
import { cardWords } from './words.ts'

/** A result of search: icon, title, where it leads, what is in it, who and when. */
export function ResultCard({ card, query }: { readonly card: ItemCard; readonly query: string }) {
  const { title, url, host, text, details, hasIcon } = card
  const titleLook = title === '' ? styles.lacking : url === '' ? undefined : styles.link
  // Snippets have no identity beside their place.
  const parts = snippetOf(text, query).map((part, index) => ({ ...part, key: index }))
  return (
    <article className={styles.card}>
      <span aria-hidden className={hasIcon ? styles.icon : `${styles.icon} ${styles.none}`}>
        {hasIcon ? (title.match(/[\p{L}\p{N}]/u)?.[0] ?? '·').toUpperCase() : <DocumentRegular fontSize={20} />}
      </span>
      <div>
        <strong className={titleLook === undefined ? styles.name : `${styles.name} ${titleLook}`}>
          <bdi>{title || cardWords.noTitle}</bdi>
        </strong>
        <p className={styles.host}>{host || cardWords.noUrl}</p>
        <p className={styles.snippet}>
          {text === '' ? (
            <span className={styles.lacking}>{cardWords.noText}</span>
          ) : (
            parts.map((part) => (part.isHit ? <mark key={part.key}>{part.text}</mark> : part.text))
          )}
        </p>
        {details.length > 0 && <p className={styles.details}>{details.join(' · ')}</p>}
      </div>
    </article>
  )
}
