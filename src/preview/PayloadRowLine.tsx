import { Tooltip } from '@fluentui/react-components'
import { InfoRegular } from '@fluentui/react-icons'
import { memo } from 'react'
import type { AnnotationReason } from '../domain/annotate.ts'
import { annotationNotes } from '../domain/annotate.ts'
import { shownToken } from '../domain/elide.ts'
import type { Token } from '../domain/jsonTokens.ts'
import { inWords } from '../domain/limits.ts'
import type { PayloadRow } from '../domain/payloadRows.ts'
import type { Severity } from '../domain/rules.ts'
import styles from './PayloadPreview.module.css'

interface Props {
  readonly row: PayloadRow
  readonly number: number
  readonly top: number
  readonly severity: Severity | undefined
}

/** One line of the preview. An annotation has a mark that says why it is there. */
export const PayloadRowLine = memo(
  function PayloadRowLine({ row, number, top, severity }: Props) {
    const annotation = row.tokens.find((token) => token.kind === 'annotation')
    return (
      <div
        className={annotation === undefined ? styles.row : styles.annotationRow}
        data-severity={severity}
        data-number={number}
        style={{ transform: `translateY(${top}px)` }}
      >
        {'  '.repeat(row.depth)}
        {row.tokens.map((token, index) => (
          // The tokens of a row have no identity but their place in it.
          // oxlint-disable-next-line react/no-array-index-key
          <TokenText key={index} token={token} />
        ))}
        {annotation?.kind === 'annotation' && <AnnotationMark reason={annotation.reason} />}
      </div>
    )
  },
  (before, after) =>
    before.number === after.number &&
    before.top === after.top &&
    before.severity === after.severity &&
    before.row.depth === after.row.depth &&
    before.row.tokens.length === after.row.tokens.length &&
    before.row.tokens.every((token, index) => isSameToken(token, after.row.tokens[index])),
)

function TokenText({ token }: { readonly token: Token }) {
  const shown = shownToken(token, longestShown)
  const isColon = token.kind === 'punctuation' && token.text === ':'
  if (shown.kind === 'whole') {
    return (
      <span className={styles[token.kind === 'rope' ? 'string' : token.kind]}>
        {shown.text}
        {isColon && ' '}
      </span>
    )
  }
  return (
    <span className={styles.string}>
      {shown.head}
      <span className={styles.elision}>{` … ${inWords(shown.hiddenByteLength)} bytes … `}</span>
      {shown.tail}
    </span>
  )
}

function AnnotationMark({ reason }: { readonly reason: AnnotationReason }) {
  const note = annotationNotes[reason].text
  return (
    <Tooltip content={note} relationship="label" withArrow positioning="above-end">
      <button type="button" className={styles.mark} aria-label={`Why this line is here: ${note}`}>
        <InfoRegular />
      </button>
    </Tooltip>
  )
}

/** In characters: longer strings show their beginning and end. */
const longestShown = 1000

function isSameToken(one: Token, other: Token | undefined): boolean {
  if (one === other) return true
  if (one.kind === 'rope' || other === undefined || other.kind === 'rope') return false
  return one.kind === other.kind && one.text === other.text
}
