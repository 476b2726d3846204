import { MessageBar, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import type { LedgerRow } from '../ledger/ledgerRow.ts'
import { factsText, resultText } from '../ledger/rowText.ts'
import { AfterSaving, type NextItem, NextItems } from './AfterSaving.tsx'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

interface Props {
  readonly row: LedgerRow
  readonly onNext: (next: NextItem) => void
  readonly onFind: () => void
}

/** How the item was sent the last time, from what this device keeps: after a reload Graph's answer itself is gone. */
export function LastResult({ row, onNext, onFind }: Props) {
  const isSaved = row.result === 'saved'
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
          <p className={styles.words}>{isSaved ? answerWords.lastSaved : answerWords.lastNotSaved}</p>
        </MessageBarBody>
      </MessageBar>
      {isSaved ? <AfterSaving onNext={onNext} onFind={onFind} /> : <NextItems onNext={onNext} />}
    </>
  )
}
