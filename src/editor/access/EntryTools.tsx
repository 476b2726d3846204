import { DismissRegular, MoreVerticalRegular } from '@fluentui/react-icons'
import { ActionMenu, type MenuEntry } from '../../ui/ActionMenu.tsx'
import { Button } from '../../ui/Button.tsx'
import { useLive } from '../../ui/live.ts'
import styles from './AccessEntry.module.css'
import { accessWords } from './accessNames.ts'
import { chosenRows } from './chosenRows.ts'
import type { EntryEdit } from './editEntry.ts'

interface Props {
  readonly number: number
  /** The row of the form's list. */
  readonly id: number
  /** There is no other entry: nothing to choose among, and nowhere to move. */
  readonly isAlone: boolean
  readonly onEdit: (edit: EntryEdit) => void
}

/** What is done with an entry as a whole: select it, duplicate, move or remove it. */
export function EntryTools({ number, id, isAlone, onEdit }: Props) {
  const isChosen = useLive(chosenRows, (all) => all.has(id))
  const action = (label: string, edit: EntryEdit): MenuEntry => ({
    kind: 'action',
    label,
    onSelect: () => onEdit(edit),
  })
  const moves = isAlone ? [] : [action('Move up', 'up'), action('Move down', 'down')]
  return (
    <div className={styles.tools}>
      {/* Its room is there before it is: nothing gets narrower. */}
      {isAlone ? (
        <span className={styles.noCheck} />
      ) : (
        <input
          type="checkbox"
          className={styles.check}
          aria-label={accessWords.choose(number)}
          title={accessWords.chooseWhy(number)}
          checked={isChosen}
          onChange={({ target }) => {
            const next = new Set(chosenRows.get())
            if (target.checked) next.add(id)
            else next.delete(id)
            chosenRows.set(next)
          }}
        />
      )}
      <ActionMenu
        trigger={{
          children: undefined,
          icon: <MoreVerticalRegular />,
          size: 'small',
          'aria-label': accessWords.more(number),
        }}
        entries={[action('Duplicate', 'duplicate'), ...moves]}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={accessWords.remove(number)}
        title={accessWords.remove(number)}
        onClick={() => onEdit('remove')}
      />
    </div>
  )
}
