import { useRef } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { GraphCalls } from '../../calling/graphCalls.ts'
import { useAllowedNames } from '../../directory/useAllowedNames.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { titleTextOf } from '../../domain/itemName.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DialogActions } from '../../ui/DialogActions.tsx'
import { MessageBar, MessageBarBody } from '../../ui/MessageBar.tsx'
import type { AskAnswer } from '../protocol/sendSafely.ts'
import type { Submission } from '../protocol/submission.ts'
import { AccessChange } from './AccessChange.tsx'
import { ChangedElsewhere } from './ChangedElsewhere.tsx'
import { ContentLoss } from './ContentLoss.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import styles from './ReplaceDialog.module.css'
import type { ReplaceQuestion } from './replaceQuestion.ts'
import { WhatChanges } from './WhatChanges.tsx'
import { replaceWords } from './words.ts'

interface Props {
  readonly question: ReplaceQuestion
  readonly submission: Pick<Submission, 'itemId' | 'connectionId' | 'title'>
  /** As people call the connection, where that is known. */
  readonly connectionName: string | undefined
  /** Knows which property is the title. */
  readonly schema: ConnectionSchema | undefined
  /** Does what the button below an error says, once the question is answered. */
  readonly act: GraphCalls['act']
  readonly onAnswer: (answer: AskAnswer) => void
}

/** Asked before a PUT takes the place of what is stored: what would be removed, changed and added. */
export function ReplaceDialog({ question, submission, connectionName, schema, act, onAnswer }: Props) {
  useAllowedNames()
  const isRead = question.kind === 'stored'
  const isSame = isRead && question.differences.length === 0
  const asksToReplace = isRead && !isSame
  const newId = asksToReplace ? question.newId : undefined
  const safest = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      {...(asksToReplace
        ? {
            title: replaceWords.title(titleTextOf(question.stored, schema) ?? submission.title),
            label: replaceWords.name,
          }
        : { title: isSame ? replaceWords.sameTitle : replaceWords.uncheckedTitle })}
      firstFocus={safest}
      onClose={() => onAnswer('cancel')}
    >
      {(close) => {
        const answer = (given: AskAnswer) => {
          onAnswer(given)
          close()
        }
        return (
          <>
            <p className={styles.item}>
              {!asksToReplace && <strong>{submission.title}</strong>}
              <code>{submission.itemId}</code> in {connectionName ?? <code>{submission.connectionId}</code>}
            </p>
            {question.kind === 'stored' ? (
              <>
                {isSame ? <p>{replaceWords.same}</p> : <WhatChanges question={question} />}
                {newId !== undefined && (
                  <p>
                    {replaceWords.unknown} <strong>{replaceWords.asNew}</strong> {replaceWords.safe(newId)}
                  </p>
                )}
                {question.since !== undefined && question.since.members.length > 0 && (
                  <MessageBar intent="warning">
                    <MessageBarBody>
                      <ChangedElsewhere since={question.since} />
                    </MessageBarBody>
                  </MessageBar>
                )}
                <ContentLoss differences={question.differences} />
                <AccessChange access={question.access} />
                <DifferenceList
                  differences={question.differences}
                  changedElsewhere={new Set(question.since?.members.map(({ key }) => key))}
                />
              </>
            ) : (
              <>
                <p>{replaceWords.unseen}</p>
                {question.kind === 'unread' ? (
                  <ErrorNotice
                    error={question.error}
                    doing="reading the item"
                    onAction={(action) => {
                      onAnswer(action.kind === 'tryAgain' ? 'again' : 'cancel')
                      if (action.kind !== 'tryAgain') act(action)
                    }}
                  />
                ) : (
                  <p role="alert">{replaceWords.unreadable(question.why)}</p>
                )}
              </>
            )}
            <DialogActions>
              {isRead && question.differences.length > 0 && (
                <Button appearance="transparent" className={styles.compare} onClick={() => answer('compare')}>
                  Compare in detail
                </Button>
              )}
              {isSame && <Button onClick={() => answer('replace')}>Send anyway</Button>}
              {/* It has the focus: a key that is pressed once too often overwrites nothing. */}
              <Button
                ref={safest}
                className={styles.safest}
                appearance={isSame ? 'primary' : 'secondary'}
                onClick={close}
              >
                {isSame ? 'Close' : 'Cancel'}
              </Button>
              {!isSame && (
                <Button appearance={newId === undefined ? 'primary' : 'secondary'} onClick={() => answer('replace')}>
                  {isRead ? 'Replace item' : 'Send without checking'}
                </Button>
              )}
              {newId !== undefined && (
                <Button appearance="primary" onClick={() => answer('asNew')}>
                  {replaceWords.asNew}
                </Button>
              )}
            </DialogActions>
          </>
        )
      }}
    </Dialog>
  )
}
