import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import { useDirectory } from '../../directory/directory.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { timeText } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import { type FollowedOperation, followedOf, followedOperations, stopFollowing } from './followedOperations.ts'
import { type SchemaProgress, useSchemaProgress } from './useSchemaProgress.ts'
import { progressWords as words } from './words.ts'

interface Props {
  readonly connectionId: string
  /** Leads to the schema, to mend what failed. */
  readonly onAgain: (() => void) | undefined
  /** It cannot be taken away: what it stands in is closed. */
  readonly staysInSight?: boolean
}

/** How the registration of a connection's schema stands, until the user has read how it ended; nothing where none is followed. */
export function SchemaProgressNotice({ connectionId, ...how }: Props) {
  const { owner } = useDirectory()
  const operation = useLive(followedOperations, (all) => followedOf(all, owner, connectionId))
  return operation === undefined ? null : <Notice key={operation.at} operation={operation} {...how} />
}

interface NoticeProps extends Omit<Props, 'connectionId'> {
  readonly operation: FollowedOperation
}

function Notice({ operation, onAgain, staysInSight = false }: NoticeProps) {
  const { connectionId, outcome } = operation
  const progress = useSchemaProgress(operation)
  if (outcome === undefined) return <UnderWay operation={operation} staysInSight={staysInSight} {...progress} />
  const isDone = outcome.kind === 'completed'
  return (
    <MessageBar intent={isDone ? 'success' : 'error'} role="status">
      <MessageBarBody>
        <MessageBarTitle>{isDone ? words.done(connectionId) : words.failed(connectionId)}</MessageBarTitle>{' '}
        {isDone ? words.doneText : words.failedText(outcome.why)}
      </MessageBarBody>
      <MessageBarActions>
        {!isDone && onAgain !== undefined && (
          <Button size="small" onClick={onAgain}>
            {words.again}
          </Button>
        )}
        {!staysInSight && (
          <Button size="small" onClick={() => stopFollowing(operation)}>
            {words.dismiss}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  )
}

interface UnderWayProps extends SchemaProgress {
  readonly operation: FollowedOperation
  readonly staysInSight: boolean
}

function UnderWay({ operation, staysInSight, status, checkedAt, error, checkNow }: UnderWayProps) {
  const { connectionId, operationId, at } = operation
  const stop = () => {
    stopFollowing(operation)
    announce(words.stopped)
  }
  return (
    <>
      <MessageBar intent="info" role="status">
        <MessageBarBody>
          <MessageBarTitle>{words.title(connectionId)}</MessageBarTitle> {words.waiting(timeText(at))}{' '}
          {operationId === '' ? words.unnamed : checkedAt > 0 && words.looked(timeText(checkedAt))}
          {status === 'unknown' && ` ${words.unknown}`}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={checkNow}>
            {words.checkNow}
          </Button>
          {!staysInSight && (
            <Button size="small" onClick={stop}>
              {words.stop}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
      {error !== undefined && <ErrorNotice error={error} doing="registering the schema" onTryAgain={checkNow} />}
    </>
  )
}
