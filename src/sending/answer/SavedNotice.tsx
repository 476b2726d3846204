import { useEntryNames } from '../../directory/useEntryNames.ts'
import { whoCanFindIt } from '../../domain/access/whoCanFindIt.ts'
import { aclEntryOf } from '../../domain/acl.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { itemNameOf } from '../../domain/itemName.ts'
import { inWords } from '../../domain/limits.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import type { Submission } from '../protocol/submission.ts'
import styles from './ResponsePanel.module.css'
import { answerWords } from './words.ts'

interface Props {
  readonly submission: Submission
  readonly schema: ConnectionSchema | undefined
  /** As people call the connection, where that is known. */
  readonly connectionName: string | undefined
  /** How the editor knows, when the answer was lost. */
  readonly finding: string | undefined
  /** What it changed of what was stored, in words; undefined where it took the place of nothing. */
  readonly replaced?: string | undefined
  /** How Graph answered, such as `200 OK`. */
  readonly status?: string | undefined
}

/** Of one kind: here there is room for more than in a line. */
const mostNames = 5

/** That the item is saved: what was sent, and who can find it. */
export function SavedNotice({ submission, schema, connectionName, finding, replaced, status }: Props) {
  const { draft, itemId, connectionId, body, apiVersion } = submission
  const title = itemNameOf(draft, schema)
  const nameOf = useEntryNames(draft.acl)
  const who = whoCanFindIt(
    draft.acl.map((entry) => aclEntryOf(entry, apiVersion)),
    nameOf,
    mostNames,
  )
  return (
    <MessageBar intent="success" role="status">
      <MessageBarBody>
        <div className={styles.saved}>
          <MessageBarTitle>{answerWords.saved}</MessageBarTitle>
          {status !== undefined && <span className={styles.status}> {status}</span>}
        </div>
        {title !== itemNameOf({ ...draft, properties: [] }, schema) && (
          <p className={styles.words}>
            <strong>{title}</strong>
          </p>
        )}
        <p className={styles.words}>
          <code>{itemId}</code> is in {connectionName !== undefined && `${connectionName} (`}
          <code>{connectionId}</code>
          {connectionName !== undefined && ')'}.{' '}
          {replaced !== undefined && `${answerWords.replaced} ${replaced && `${replaced} `}`}
          {inWords(body.size)} bytes were sent.
        </p>
        <p className={styles.words}>{who}.</p>
        {finding !== undefined && <p className={styles.words}>{finding}</p>}
      </MessageBarBody>
    </MessageBar>
  )
}

/** The status of an answer as people say it; HTTP/2 sends the number alone. */
export function statusLine({ status, statusText }: Pick<GraphAnswer, 'status' | 'statusText'>): string {
  const text = statusText || { 200: 'OK', 201: 'Created', 204: 'No Content' }[status]
  return [status, text].filter(Boolean).join(' ')
}
