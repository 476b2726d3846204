import { useId, useState } from 'react'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { dayAndTimeText } from '../../ui/formats.ts'
import { Input } from '../../ui/Input.tsx'
import { draftName } from '../store/draftHead.ts'
import type { DraftHead } from '../store/formats.ts'
import styles from './DraftsDialog.module.css'
import { sizeInWords } from './draftWords.ts'

interface Props {
  readonly head: DraftHead
  /** Where it is open: in this tab, in another one, or nowhere. */
  readonly openIn: 'here' | 'elsewhere' | undefined
  /** True for who is signed in: then a draft may be nobody’s. */
  readonly showsOwner: boolean
  /** Undefined, or why no other draft can be opened now. */
  readonly obstacle: string | undefined
  readonly onOpen: () => void
  readonly onRename: (name: string) => void
  readonly onDuplicate: () => void
  readonly onExport: () => void
  readonly onDelete: () => void
}

/** One draft of the list: what it is, and what can be done with it. */
export function DraftRow({ head, openIn, showsOwner, obstacle, ...on }: Props) {
  const [typed, setTyped] = useState<string>()
  const aboutId = useId()
  const name = draftName(head)
  const rename = () => {
    if (typed !== undefined) on.onRename(typed)
    setTyped(undefined)
  }
  return (
    <li className={styles.row}>
      {typed === undefined ? (
        <Button
          appearance="transparent"
          className={styles.name}
          aria-label={`Open ${name}`}
          aria-describedby={aboutId}
          disabledFocusable={obstacle !== undefined}
          title={obstacle}
          onClick={on.onOpen}
        >
          {name}
        </Button>
      ) : (
        <form
          className={styles.rename}
          onSubmit={(event) => {
            event.preventDefault()
            rename()
          }}
        >
          <Input
            isSmall
            aria-label={`Name of ${name}`}
            placeholder={head.title || head.itemId || 'Untitled item'}
            value={typed}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user chose to type here.
            autoFocus
            onValue={setTyped}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              // Otherwise the dialog would close.
              event.preventDefault()
              setTyped(undefined)
            }}
          />
          <Button size="small" type="submit">
            Save name
          </Button>
        </form>
      )}
      <div id={aboutId} className={styles.about}>
        {head.title !== '' && head.title !== name && <span className={styles.title}>{head.title}</span>}
        {head.itemId !== '' && head.itemId !== name && <code>{head.itemId}</code>}
        <span>{head.connectionId === '' ? 'No connection' : head.connectionId}</span>
        <time dateTime={new Date(head.at).toISOString()} title={new Date(head.at).toUTCString()}>
          {dayAndTimeText(head.at)}
        </time>
        <span>{sizeInWords(head.byteLength)}</span>
        {openIn !== undefined && (
          <Badge look={openIn === 'here' ? 'tint-brand' : 'tint-informative'}>
            {openIn === 'here' ? 'Open here' : 'Open in another tab'}
          </Badge>
        )}
        {showsOwner && head.owner === '' && <Badge look="outline-informative">Written signed out</Badge>}
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="subtle" aria-label={`Rename ${name}`} onClick={() => setTyped(head.name)}>
          Rename
        </Button>
        <Button size="small" appearance="subtle" aria-label={`Duplicate ${name}`} onClick={on.onDuplicate}>
          Duplicate
        </Button>
        <Button size="small" appearance="subtle" aria-label={`Export ${name}`} onClick={on.onExport}>
          Export
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Delete ${name}`}
          disabledFocusable={openIn === 'elsewhere' || (openIn === 'here' && obstacle !== undefined)}
          title={openIn === 'elsewhere' ? 'Close it in the other tab first' : undefined}
          onClick={on.onDelete}
        >
          Delete
        </Button>
      </div>
    </li>
  )
}
