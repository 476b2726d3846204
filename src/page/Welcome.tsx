import { Button } from '@fluentui/react-components'
import { isUntouched } from '../domain/itemDraft.ts'
import type { DraftState } from '../item/draftState.ts'
import { type Live, useLive } from '../ui/live.ts'
import styles from './ItemPage.module.css'

interface Props {
  readonly state: Live<DraftState>
  /** Puts a sample item into the form. */
  readonly onSample: () => void
  readonly onExplain: () => void
  /** The same button stands beside, in the Response tab. */
  readonly isExplainElsewhere: boolean
  /** Nobody is signed in, and an account has drafts on this device. */
  readonly hasHiddenDrafts: Live<boolean>
}

/** What the editor is for, as long as nothing is in it. */
export function Welcome({ state, onSample, onExplain, isExplainElsewhere, hasHiddenDrafts }: Props) {
  const isHidden = useLive(hasHiddenDrafts, (value) => value)
  if (!useLive(state, ({ draft }) => isUntouched(draft))) return null
  return (
    <p className={styles.welcome}>
      {isHidden && <strong>Your drafts are kept on this device. Sign in to see them. </strong>}
      Add one item to a Copilot connector so that Copilot and Search can find it. Choose a connection, say who can find
      it, fill in the content. New here?{' '}
      <Button size="small" onClick={onSample}>
        Open a sample item
      </Button>{' '}
      <span className={isExplainElsewhere ? styles.hidden : undefined}>
        Graph rejected an item?{' '}
        <Button size="small" onClick={onExplain}>
          Explain an error
        </Button>
      </span>
    </p>
  )
}
