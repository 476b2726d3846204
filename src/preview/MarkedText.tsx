import { Fragment } from 'react'
import styles from './PayloadPreview.module.css'
import type { Mark } from './rowMarks.ts'

interface Props {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A text with the stretches marked that were looked for. */
export function MarkedText({ text, marks }: Props) {
  if (marks.length === 0) return text
  return (
    <>
      {marks.map(({ from, to, isCurrent }, index) => (
        <Fragment key={from}>
          {text.slice(marks[index - 1]?.to ?? 0, from)}
          <mark className={styles.found} data-current={isCurrent || undefined}>
            {text.slice(from, to)}
          </mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.to)}
    </>
  )
}
