import { useGraphCalls } from '../../../calling/graphCalls.ts'
import { askedForAccess } from '../../../directory/askedForAccess.ts'
import { DirectoryTrouble } from '../../../directory/finding/DirectoryTrouble.tsx'
import { accessScopes } from '../../../graph/directory/directoryScopes.ts'
import type { GraphError } from '../../../graph/graphError.ts'
import { Button } from '../../../ui/Button.tsx'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../../ui/MessageBar.tsx'
import { isSignedOut } from './listedEntries.ts'
import styles from './Tools.module.css'
import { signInWords } from './words.ts'

interface Props {
  readonly error: GraphError
  readonly onTryAgain: () => void
}

/**
 * Why a list could not be looked up, and the way on. Who signs in for it, or grants access, is asked on that page for all
 * that an access list takes, once.
 */
export function ListTrouble({ error, onTryAgain }: Props) {
  const { act } = useGraphCalls()
  if (isSignedOut(error)) {
    return (
      <MessageBar intent="info" role="status">
        <MessageBarBody>
          <MessageBarTitle>{signInWords.title}</MessageBarTitle>
          <p>{signInWords.short}</p>
          <div className={styles.signIn}>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                const also = askedForAccess.isOver() ? {} : { also: accessScopes }
                askedForAccess.note()
                act({ kind: 'signIn', ...also }, () => undefined)
              }}
            >
              {signInWords.button}
            </Button>
          </div>
        </MessageBarBody>
      </MessageBar>
    )
  }
  return <DirectoryTrouble error={error} doing="finding people and groups" isForAccess onTryAgain={onTryAgain} />
}
