import { Button, SearchBox } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { announce } from '../../ui/announce.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { downloadFile } from '../../ui/downloadFile.ts'
import { useLive } from '../../ui/live.ts'
import type { DeviceDraftSession } from '../session/deviceDraftSession.ts'
import type { Opening } from '../session/draftSession.ts'
import { whyNotSaved } from '../session/whyNotSaved.ts'
import { draftFileParts, type FiledDraft, readDraftFile } from '../store/draftFile.ts'
import { draftName } from '../store/draftHead.ts'
import type { DraftHead } from '../store/formats.ts'
import { DraftRow } from './DraftRow.tsx'
import styles from './DraftsDialog.module.css'
import { draftsInWords } from './draftWords.ts'
import { ForgetEverything } from './ForgetEverything.tsx'
import { useDraftList } from './useDraftList.ts'

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
export function DraftsDialog({ draftSession, obstacle, onClose, onOpened, onForget }: Props) {
  const [list, refresh] = useDraftList(draftSession)
  const [search, setSearch] = useState('')
  const [deleted, setDeleted] = useState<DraftHead>()
  const [trouble, setTrouble] = useState('')
  const [unsafe, setUnsafe] = useState<() => Promise<Opening>>()
  const openId = useLive(draftSession.opened, ({ id }) => id)
  const input = useRef<HTMLInputElement>(null)
  // What was typed a moment ago is in the list too.
  useEffect(() => void draftSession.autosave.flush().then(refresh), [draftSession, refresh])

  const act = async (action: () => Promise<unknown>) => {
    setTrouble('')
    try {
      await action()
    } catch (error) {
      setTrouble(`That did not work: ${whyNotSaved(error)}.`)
    }
    refresh()
    draftSession.news.tell({ kind: 'changed' })
  }
  const exportDrafts = (heads: readonly DraftHead[], fileName: string) =>
    act(async () => {
      await draftSession.autosave.flush()
      const filed: FiledDraft[] = []
      for (const { id } of heads) {
        const draft = await draftSession.repository.read(id)
        if (draft !== undefined) filed.push(draft)
      }
      downloadFile(`${fileName}.drafts.json`, 'application/json', [...draftFileParts(filed)])
    })
  const importFile = (file: File) =>
    act(async () => {
      const reading = readDraftFile(await file.text())
      if (reading.kind === 'unreadable') return setTrouble(reading.why)
      await draftSession.repository.add(reading.drafts, draftSession.owner())
      return announce(`${draftsInWords(reading.drafts.length)} added. Nothing was replaced.`)
    })
  const remove = (head: DraftHead) =>
    act(async () => {
      await draftSession.autosave.flush()
      await draftSession.repository.remove(head.id)
      setDeleted(head)
      announce(`${draftName(head)} is deleted. You can undo it.`)
      if (head.id === openId) await draftSession.openNew(true)
    })
  const undo = () =>
    act(async () => {
      if (deleted === undefined) return
      await draftSession.repository.restore(deleted.id)
      setDeleted(undefined)
      announce(`${draftName(deleted)} is back.`)
    })

  const heads = list.kind === 'read' ? list.heads : []
  const shown = heads.filter((head) => isFound(head, search))
  return (
    <Dialog title="Drafts" onClose={onClose} isWide>
      {(close) => {
        const leaveFor = async (open: (isForced: boolean) => Promise<Opening>) => {
          setTrouble('')
          const opening = await open(false)
          if (opening === 'unsafe') return setUnsafe(() => () => open(true))
          if (opening === 'gone') return setTrouble('This draft is no longer on this device.')
          close()
          return onOpened()
        }
        return (
          <>
            <div className={styles.top}>
              <SearchBox
                className={styles.search}
                aria-label="Search drafts"
                placeholder="Search by name, item ID or connection"
                value={search}
                onChange={(_, { value }) => setSearch(value)}
              />
              <Button
                appearance="primary"
                disabledFocusable={obstacle !== undefined}
                title={obstacle}
                onClick={() => void leaveFor(draftSession.openNew)}
              >
                New item
              </Button>
            </div>
            {obstacle !== undefined && <p className={styles.hint}>{obstacle}</p>}
            {list.kind === 'denied' && (
              <p className={styles.error}>
                This browser does not give the editor its storage, so there is no list. The draft in the form lives as
                long as this tab: download it to keep it.
              </p>
            )}
            {unsafe !== undefined && (
              <div role="alert" className={styles.undo}>
                <span>The draft in the form is not saved on this device. Opening another one would lose it.</span>
                <Button size="small" onClick={() => void unsafe().then(close).then(onOpened)}>
                  Open anyway
                </Button>
                <Button size="small" onClick={() => setUnsafe(undefined)}>
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
                <Button size="small" onClick={() => void undo()}>
                  Undo
                </Button>
              </div>
            )}
            {list.kind === 'read' && shown.length === 0 && (
              <p className={styles.hint}>
                {search === '' ? 'No drafts yet. What you type is saved here by itself.' : 'No draft matches.'}
              </p>
            )}
            <ul aria-label="Drafts" className={styles.list}>
              {shown.map((head) => (
                <DraftRow
                  key={head.id}
                  head={head}
                  openIn={
                    head.id === openId
                      ? 'here'
                      : list.kind === 'read' && list.open.has(head.id)
                        ? 'elsewhere'
                        : undefined
                  }
                  showsOwner={draftSession.owner() !== ''}
                  obstacle={obstacle}
                  onOpen={() => void leaveFor((isForced) => draftSession.open(head.id, isForced))}
                  onRename={(name) => void act(() => draftSession.repository.rename(head.id, name))}
                  onDuplicate={() =>
                    void act(async () => {
                      await draftSession.autosave.flush()
                      await draftSession.repository.duplicate(head.id)
                    })
                  }
                  onExport={() => void exportDrafts([head], draftName(head))}
                  onDelete={() => void remove(head)}
                />
              ))}
            </ul>
            <div className={styles.foot}>
              <Button disabled={heads.length === 0} onClick={() => void exportDrafts(heads, 'all')}>
                Export all
              </Button>
              <Button onClick={() => input.current?.click()}>Import a draft file</Button>
              <input
                ref={input}
                type="file"
                aria-label="Draft file"
                hidden
                accept=".json,application/json"
                onChange={({ target }) => {
                  const file = target.files?.[0]
                  // So that the same file can be chosen again.
                  target.value = ''
                  if (file !== undefined) void importFile(file)
                }}
              />
              <ForgetEverything onForget={onForget} />
              <Button className={styles.close} onClick={close}>
                Close
              </Button>
            </div>
          </>
        )
      }}
    </Dialog>
  )
}

function isFound(head: DraftHead, search: string): boolean {
  const sought = search.trim().toLowerCase()
  const texts = [draftName(head), head.itemId, head.title, head.connectionId]
  return texts.some((text) => text.toLowerCase().includes(sought))
}
