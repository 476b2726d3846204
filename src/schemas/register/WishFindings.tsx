import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './RegisterSchema.module.css'
import type { SchemaWish } from './useSchemaWish.ts'
import { registerWords as words } from './words.ts'

interface Props {
  readonly wish: SchemaWish
  readonly guesses: readonly string[]
  /** Where it will be sent. */
  readonly address: string
}

/** What is to know before a schema is sent, and the request as it will leave. */
export function WishFindings({ wish, guesses, address }: Props) {
  const { findings, kept, body } = wish
  const request = `PATCH ${address}\nContent-Type: application/json\n\n${body}`
  return (
    <>
      <Lines title={words.rejected} lines={findings.error} />
      <Lines title={words.doubtful} lines={findings.warning} />
      <Lines title={words.kept} lines={kept} />
      <Lines title={words.advice} lines={[...guesses, ...findings.advice]} />
      <section aria-label={words.request} className={styles.part}>
        <h3>{words.request}</h3>
        {/* A part that scrolls is reached with Tab. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <pre className={styles.request} tabIndex={0} role="group" aria-label="Request as it will be sent">
          {request}
        </pre>
        <div className={styles.ways}>
          <CopyButton label={words.copy} text={() => request} />
        </div>
      </section>
    </>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-label={title} className={styles.part}>
      <h3>{title}</h3>
      <ul className={styles.sentences}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
