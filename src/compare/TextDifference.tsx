import { useEffect, useRef, useState } from 'react'
import { type ChangedPart, changedPart } from '../domain/compare/changedPart.ts'
import { inWords } from '../domain/limits.ts'
import type { TextRope } from '../domain/rope/textRope.ts'
import { inSlices } from '../ui/inSlices.ts'
import styles from './ComparePanel.module.css'
import type { Layout } from './layout.ts'
import { openMergeView } from './mergeView.ts'

interface Props {
  readonly before: TextRope
  readonly after: TextRope
  readonly layout: Layout
  readonly name: string
  readonly theirs: string
}

/** Two long texts line by line, the equal lines folded. Of very long ones only the part that differs is shown. */
export function TextDifference({ before, after, layout, name, theirs }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [part, setPart] = useState<ChangedPart>()
  useEffect(() => {
    const abort = new AbortController()
    inSlices(changedPart(before, after, longestCompared), { signal: abort.signal }).then(setPart, () => {
      // Left off: another pair of texts is on its way.
    })
    return () => abort.abort()
  }, [before, after])
  useEffect(() => {
    if (host.current === null || part === undefined) return undefined
    return openMergeView(host.current, part, layout, { before: `${theirs}: ${name}`, after: `Draft: ${name}` })
  }, [part, layout, name, theirs])
  return (
    <>
      {part?.isCut === true && (
        <p className={styles.types}>
          These texts are long, so only the part where they differ is shown, at most {inWords(longestCompared)}{' '}
          characters of it.
        </p>
      )}
      {layout === 'sideBySide' && (
        <div className={styles.mergeNames}>
          <span>{theirs}</span>
          <span>Draft</span>
        </div>
      )}
      <div ref={host} className={styles.merge} />
    </>
  )
}

/** In code units of each text: comparing more line by line would hold up the page. */
const longestCompared = 200_000
