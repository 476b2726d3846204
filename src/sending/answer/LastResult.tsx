import { MessageBar, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import { isInVain } from '../ledger/lastWrites.ts'
import { factsText, isPlayedFailure, resultText, stillStoredText } from '../ledger/rowText.ts'
import type { SentBefore } from '../ledger/sentBefore.ts'
import { playedText } from '../onPurpose/failures.ts'
import { AfterSaving, type NextItem, NextItems } from './AfterSaving.tsx'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

interface Props {
  readonly sent: SentBefore
  readonly onNext: (next: NextItem) => void
  readonly onFind: () => void
}

/** How the item was sent the last time, from what this device keeps: after a reload Graph's answer itself is gone. */
export function LastResult({ sent: { row, saved }, onNext, onFind }: Props) {
  const isSaved = row.result === 'saved'
  const played = row.played === undefined ? undefined : playedText(row.played, isSaved)
  const stillStored = saved !== undefined && isInVain(row) ? stillStoredText(saved.row) : undefined
  return (
    <>
      <MessageBar intent={isSaved ? 'success' : 'info'} role="status">
        <MessageBarBody>
          <MessageBarTitle>{isSaved ? answerWords.saved : resultText(row)}</MessageBarTitle>
          <p className={styles.words}>
            <code>{row.itemId}</code> in <code>{row.connectionId}</code>
            {row.isNew === true && ', a new item'}
            {isSaved && row.isNew === false && ', in place of what was stored before'}.
          </p>
          <p className={styles.words}>{factsText(row)}</p>
          {played !== undefined && <p className={styles.words}>{played}</p>}
          {stillStored !== undefined && <p className={styles.words}>{stillStored}</p>}
          {!isPlayedFailure(row) && (
            <p className={styles.words}>{isSaved ? answerWords.lastSaved : answerWords.lastNotSaved}</p>
          )}
        </MessageBarBody>
      </MessageBar>
      {isSaved ? (
        <AfterSaving onNext={onNext} onFind={onFind} />
      ) : (
        <NextItems onNext={onNext} {...(stillStored === undefined ? {} : { onFind })} />
      )}
    </>
  )
}
