import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons'
import type { KeyboardEvent } from 'react'
import { Button } from '../ui/Button.tsx'
import { SearchBox } from '../ui/SearchBox.tsx'
import styles from './PayloadPreview.module.css'

interface Props {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** How many matches there are, and which is the current one. */
  readonly count: string
  readonly onStep: (step: 1 | -1) => void
}

/** Looks for a text in the payload: Enter goes to the next match, Shift+Enter to the one before, Escape ends it. */
export function FindBox({ query, onQuery, count, onStep }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onStep(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape' && query !== '') onQuery('')
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.find}>
      <SearchBox
        className={styles.findBox}
        isSmall
        aria-label="Find in payload"
        placeholder="Find in payload"
        maxLength={longestQuery}
        value={query}
        onValue={onQuery}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <>
          <span className={styles.count}>{count}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronUpRegular />}
            aria-label="Previous match"
            title="Previous match (Shift+Enter)"
            onClick={() => onStep(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDownRegular />}
            aria-label="Next match"
            title="Next match (Enter)"
            onClick={() => onStep(1)}
          />
        </>
      )}
    </div>
  )
}

/** In characters. A longer text was pasted by mistake. */
const longestQuery = 1000
