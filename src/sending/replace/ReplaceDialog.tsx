import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { GraphCalls } from '../../calling/graphCalls.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MessageBar, MessageBarBody } from '../../ui/MessageBar.tsx'
import type { AskAnswer } from '../protocol/sendSafely.ts'
import { AccessChange } from './AccessChange.tsx'
import { ChangedElsewhere } from './ChangedElsewhere.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import styles from './ReplaceDialog.module.css'
import type { ReplaceQuestion } from './replaceQuestion.ts'

interface Props {
  readonly question: ReplaceQuestion
  readonly itemId: string
  readonly connectionId: string
  /** Does what the button below an error says, once the question is answered. */
  readonly act: GraphCalls['act']
  readonly onAnswer: (answer: AskAnswer) => void
}

/** Asked before a PUT takes the place of what is stored: what would be dropped, changed and added. */
export function ReplaceDialog({ question, itemId, connectionId, act, onAnswer }: Props) {
  const isRead = question.kind === 'stored'
  const isSame = isRead && question.differences.length === 0
  const target = (
    <>
      <code>{itemId}</code> in <code>{connectionId}</code>
    </>
  )
  return (
    <Dialog
      title={isSame ? 'Nothing would change' : isRead ? 'Replace item?' : 'Send without checking?'}
      onClose={() => onAnswer('cancel')}
    >
      {(close) => {
        const answer = (given: AskAnswer) => {
          onAnswer(given)
          close()
        }
        return (
          <>
            {question.kind === 'stored' ? (
              <>
                <p>
                  {target} exists.{' '}
                  {isSame
                    ? 'What is stored is the same as what you would send.'
                    : 'Graph replaces the whole item with what you send.'}
                </p>
                {question.since !== undefined && question.since.members.length > 0 && (
                  <MessageBar intent="warning">
                    <MessageBarBody>
                      <ChangedElsewhere since={question.since} />
                    </MessageBarBody>
                  </MessageBar>
                )}
                <AccessChange access={question.access} />
                <DifferenceList
                  differences={question.differences}
                  changedElsewhere={new Set(question.since?.members.map(({ key }) => key))}
                />
              </>
            ) : (
              <>
                <p>
                  The editor could not see whether there is {target} already. If there is, sending replaces all of it.
                </p>
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
                  <p role="alert">What Graph has stored could not be read. {question.why}</p>
                )}
              </>
            )}
            <div className={styles.actions}>
              {isRead && question.differences.length > 0 && (
                <Button appearance="transparent" className={styles.compare} onClick={() => answer('compare')}>
                  Compare in detail
                </Button>
              )}
              {/* First, so that it has the focus too. */}
              <Button appearance={isSame ? 'primary' : 'secondary'} onClick={close}>
                {isSame ? 'Close' : 'Cancel'}
              </Button>
              <Button appearance={isSame ? 'secondary' : 'primary'} onClick={() => answer('replace')}>
                {isSame ? 'Send anyway' : isRead ? 'Replace item' : 'Send without checking'}
              </Button>
            </div>
          </>
        )
      }}
    </Dialog>
  )
}
