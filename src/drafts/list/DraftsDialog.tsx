import { useEffect, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useLive } from '../../ui/live.ts'
import { SearchBox } from '../../ui/SearchBox.tsx'
import type { DeviceDraftSession } from '../session/deviceDraftSession.ts'
import { draftName } from '../store/draftHead.ts'
import { DraftFiles } from './DraftFiles.tsx'
import { DraftRow } from './DraftRow.tsx'
import styles from './DraftsDialog.module.css'
import { DraftsHints } from './DraftsHints.tsx'
import { ForgetEverything } from './ForgetEverything.tsx'
import { findDrafts } from './findDrafts.ts'
import { useDraftActions } from './useDraftActions.ts'
import { useDraftList } from './useDraftList.ts'
import { useOpening } from './useOpening.ts'

interface Props {
  readonly draftSession: DeviceDraftSession
  /** Undefined, or why the draft in the form must stay there for now. */
  readonly obstacle: string | undefined
  readonly onClose: () => void
  /** Another draft is in the form now. */
  readonly onOpened: () => void
  readonly onForget: () => Promise<void>
}

/** Every draft of this user on this device: open, name, copy, delete, and carry away as files. */
export function DraftsDialog({ onClose, ...props }: Props) {
  return (
    <Dialog title="Drafts" onClose={onClose} width="36rem" isDrawer>
      {(close) => <Drafts {...props} close={close} />}
    </Dialog>
  )
}

function Drafts({
  draftSession,
  obstacle,
  onOpened,
  onForget,
  close,
}: Omit<Props, 'onClose'> & { readonly close: () => void }) {
  const [list, refresh] = useDraftList(draftSession)
  const [search, setSearch] = useState('')
  const openId = useLive(draftSession.opened, ({ id }) => id)
  const isHidden = useLive(draftSession.hasHidden, (value) => value)
  const actions = useDraftActions(draftSession, refresh)
  const { leaveFor, unsafe } = useOpening(actions.say, () => {
    close()
    onOpened()
  })
  // What was typed a moment ago is in the list too.
  useEffect(() => void draftSession.autosave.flush().then(refresh), [draftSession, refresh])

  const heads = list.kind === 'read' ? list.heads : []
  const shown = findDrafts(heads, search)
  const openIn = (id: string) => {
    if (id === openId) return 'here'
    return list.kind === 'read' && list.open.has(id) ? 'elsewhere' : undefined
  }
  return (
    <>
      <div className={styles.top}>
        <SearchBox
          className={styles.search}
          aria-label="Search drafts"
          placeholder="Search by name, item ID or connection"
          value={search}
          onValue={setSearch}
        />
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== undefined}
          title={obstacle ?? 'Begins an empty item'}
          onClick={() => leaveFor(draftSession.openAnother)}
        >
          New item
        </Button>
      </div>
      <DraftsHints
        list={list}
        search={search}
        isNoneShown={shown.length === 0}
        isHidden={isHidden}
        obstacle={obstacle}
        unsafe={unsafe}
        actions={actions}
      />
      <ul aria-label="Drafts" className={styles.list}>
        {shown.map((head) => (
          <DraftRow
            key={head.id}
            head={head}
            openIn={openIn(head.id)}
            showsOwner={draftSession.owner() !== ''}
            obstacle={obstacle}
            onOpen={() => leaveFor((isForced) => draftSession.open(head.id, isForced))}
            onRename={(name) => actions.rename(head.id, name)}
            onDuplicate={() => actions.duplicate(head.id)}
            onExport={() => actions.exportAs(draftName(head), [head])}
            onDelete={() => actions.remove(head)}
          />
        ))}
      </ul>
      <div className={styles.foot}>
        <DraftFiles
          hasDrafts={heads.length > 0}
          onExportAll={() => actions.exportAs('all', heads)}
          onImport={actions.importFile}
        />
        <ForgetEverything onForget={onForget} />
      </div>
    </>
  )
}
