import { Button } from '../../ui/Button.tsx'
import { draftName } from '../store/draftHead.ts'
import styles from './DraftsDialog.module.css'
import type { DraftActions } from './useDraftActions.ts'
import type { DraftListState } from './useDraftList.ts'
import type { OpeningDraft } from './useOpening.ts'

interface Props {
  readonly list: DraftListState
  /** What is sought; empty for nothing. */
  readonly search: string
  readonly isNoneShown: boolean
  /** Nobody is signed in, and an account has drafts here. */
  readonly isHidden: boolean
  readonly obstacle: string | undefined
  readonly unsafe: OpeningDraft['unsafe']
  readonly actions: Pick<DraftActions, 'trouble' | 'deleted' | 'undoRemove'>
}

/** What the user must know above the list: why it is not there, what went wrong, and what can be undone. */
export function DraftsHints({ list, search, isNoneShown, isHidden, obstacle, unsafe, actions }: Props) {
  const { trouble, deleted, undoRemove } = actions
  return (
    <>
      {obstacle !== undefined && <p className={styles.hint}>{obstacle}</p>}
      {list.kind === 'denied' && (
        <p className={styles.error}>
          This browser does not give the editor its storage, so there is no list. The draft in the form lives as long as
          this tab: download it to keep it.
        </p>
      )}
      {unsafe !== undefined && (
        <div role="alert" className={styles.undo}>
          <span>The draft in the form is not saved on this device. Opening another one would lose it.</span>
          <Button size="small" onClick={unsafe.openAnyway}>
            Open anyway
          </Button>
          <Button size="small" onClick={unsafe.stay}>
            Stay
          </Button>
        </div>
      )}
      {trouble !== '' && (
        <p role="alert" className={styles.error}>
          {trouble}
        </p>
      )}
      {deleted !== undefined && (
        <div className={styles.undo}>
          <span>“{draftName(deleted)}” is deleted.</span>
          <Button size="small" onClick={undoRemove}>
            Undo
          </Button>
        </div>
      )}
      {list.kind === 'read' && isNoneShown && (
        <p className={styles.hint}>
          {search !== ''
            ? 'No draft matches.'
            : isHidden
              ? 'Sign in to see your drafts. They are kept on this device.'
              : 'No drafts yet. What you type is saved here by itself.'}
        </p>
      )}
    </>
  )
}
