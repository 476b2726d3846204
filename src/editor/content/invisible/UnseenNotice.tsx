import type { EditorView } from '@codemirror/view'
import { nextUnseen, type UnseenCount, withoutUnseen } from '../../../text/unseenCount.ts'
import { announce } from '../../../ui/announce.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from '../ContentTools.module.css'
import { words } from '../words.ts'

interface Props {
  readonly view: EditorView
  readonly count: UnseenCount
}

/** How many characters of the text nobody sees, with a way to them and a way to be without them. */
export function UnseenNotice({ view, count }: Props) {
  if (count.all === 0) return null
  const showNext = () => {
    const { doc, selection } = view.state
    const found = nextUnseen(doc, selection.main.to)
    if (found === undefined) return
    view.dispatch({ selection: { anchor: found.from, head: found.to }, scrollIntoView: true })
    view.focus()
  }
  const remove = () => {
    view.dispatch({ changes: withoutUnseen(view.state.doc), userEvent: 'delete' })
    view.focus()
    announce(words.unseenRemoved(count.all))
  }
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <Button size="small" appearance="transparent" onClick={showNext}>
          {words.unseen(count.all)}
        </Button>
        <Button size="small" onClick={remove}>
          {words.removeUnseen}
        </Button>
        {count.deceptive > 0 && <span className={styles.warning}>{words.deceptive(count.deceptive)}</span>}
      </div>
    </div>
  )
}
