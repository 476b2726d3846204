import type { Text } from '@codemirror/state'
import { memo } from 'react'
import { inWords } from '../domain/limits.ts'
import styles from './JsonPanel.module.css'
import { type MarkKind, markKinds, type TextMark } from './textMark.ts'

interface Props {
  readonly doc: Text
  readonly marks: readonly TextMark[]
  /** Puts the caret at the place of a mark. */
  readonly onGo: (mark: TextMark) => void
}

/** What is marked in the text, as a list: each line leads to its place. */
export const JsonFindings = memo(
  function JsonFindings({ doc, marks, onGo }: Props) {
    if (marks.length === 0) return null
    return (
      <div className={styles.findings}>
        {markKinds
          .map((kind) => ({ kind, group: marks.filter((mark) => mark.kind === kind) }))
          .filter(({ group }) => group.length > 0)
          .map(({ kind, group }) => (
            <section key={kind} aria-label={titles[kind]}>
              <h3>
                {titles[kind]} ({inWords(group.length)})
              </h3>
              <ul>
                {group.slice(0, mostShown).map((mark, index) => (
                  // Two marks may say the same about the same place.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={`${mark.from} ${index}`}>
                    <button type="button" className={styles.go} onClick={() => onGo(mark)}>
                      Line {inWords(doc.lineAt(Math.min(mark.from, doc.length)).number)}: {mark.message}{' '}
                      {mark.rule !== undefined && <code>{mark.rule}</code>}
                    </button>
                  </li>
                ))}
              </ul>
              {group.length > mostShown && <p>And {inWords(group.length - mostShown)} more.</p>}
            </section>
          ))}
      </div>
    )
  },
  // The text may have changed under marks that have not.
  (before, after) => before.marks === after.marks,
)

/** More are only counted: nobody reads hundreds of them. */
const mostShown = 50

const titles: Record<MarkKind, string> = {
  error: 'Errors',
  warning: 'Warnings',
  repaired: 'Repaired',
  changed: 'Changes',
  'left out': 'Left out',
}
