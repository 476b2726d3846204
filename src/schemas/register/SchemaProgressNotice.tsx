import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import { useDirectory } from '../../directory/directory.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { timeText } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import { type FollowedOperation, followedOf, followedOperations, stopFollowing } from './followedOperations.ts'
import { useSchemaProgress } from './useSchemaProgress.ts'
import { progressWords as words } from './words.ts'

interface Props {
  readonly connectionId: string
  /** Leads to the schema, to mend what failed. */
  readonly onAgain: (() => void) | undefined
}

/** How the registration of a connection's schema stands, until the user has read how it ended; nothing where none is followed. */
export function SchemaProgressNotice({ connectionId, onAgain }: Props) {
  const { owner } = useDirectory()
  const operation = useLive(followedOperations, (all) => followedOf(all, owner, connectionId))
  return operation === undefined ? null : <Notice key={operation.at} operation={operation} onAgain={onAgain} />
}

function Notice({ operation, onAgain }: Pick<Props, 'onAgain'> & { readonly operation: FollowedOperation }) {
  const { connectionId, outcome } = operation
  const progress = useSchemaProgress(operation)
  if (outcome === undefined) return <UnderWay operation={operation} {...progress} />
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
        <Button size="small" onClick={() => stopFollowing(operation)}>
          {words.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

type UnderWayProps = ReturnType<typeof useSchemaProgress> & { readonly operation: FollowedOperation }

function UnderWay({ operation, status, checkedAt, error, checkNow }: UnderWayProps) {
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
          <Button size="small" onClick={stop}>
            {words.stop}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {error !== undefined && <ErrorNotice error={error} doing="registering the schema" onTryAgain={checkNow} />}
    </>
  )
}
