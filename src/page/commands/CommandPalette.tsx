import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useDraftList } from '../../drafts/list/useDraftList.ts'
import { lateEntry } from '../../editor/access/lateEntry.ts'
import { comboboxMove } from '../../ui/comboboxKey.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Input } from '../../ui/Input.tsx'
import { takeKeysAhead } from '../../ui/keysAhead.ts'
import hidden from '../../ui/visuallyHidden.module.css'
import { focusOpened } from '../focusOpened.ts'
import styles from './CommandDialogs.module.css'
import type { CommandGroup, CommandParts } from './command.ts'
import { KeyCaps } from './KeyCaps.tsx'
import { type PaletteRow, paletteRows } from './paletteRows.ts'
import { type HeldText, typeInNextField } from './typeInNextField.ts'
import { commandWords } from './words.ts'

interface Props {
  readonly parts: CommandParts
  /** Hears what is to be done once the dialog is closed. */
  readonly onChoose: (run: () => void) => void
  readonly onClose: () => void
}

/** Everything that can be done, to be found by typing: commands, fields, connections and drafts. */
export function CommandPalette({ parts, onChoose, onClose }: Props) {
  return (
    <Dialog title={commandWords.commands} width="40rem" onClose={onClose}>
      {(close) => (
        <Found
          parts={parts}
          onRun={(run) => {
            onChoose(run)
            close()
          }}
        />
      )}
    </Dialog>
  )
}

interface FoundProps {
  readonly parts: CommandParts
  readonly onRun: (run: () => void) => void
}

function Found({ parts, onRun }: FoundProps) {
  const [typed, setTyped] = useState('')
  const [activeId, setActiveId] = useState<string>()
  const listId = useId()
  const rowsFor = useRows(parts)
  const rows = rowsFor(typed)
  const movedTo = rows.findIndex(({ id }) => id === activeId)
  const active = movedTo === -1 ? firstPossible(rows) : movedTo
  const choose = (row: PaletteRow | undefined, after?: HeldText) => {
    if (row === undefined || row.obstacle !== undefined) return
    if (row.leadsToField !== true) return onRun(row.run)
    const onItsWay = typeInNextField(after)
    onRun(() => {
      row.run()
      onItsWay()
    })
  }
  // The box has the focus from now on, so no key comes between those of before and its own.
  const takeTypedAhead = () => {
    const { text, isEntered, after, isPasted } = takeKeysAhead()
    if (text === '') return
    setTyped(text)
    const found = rowsFor(text)
    // Once the dialog has opened, and before the next key.
    if (isEntered) queueMicrotask(() => choose(found[firstPossible(found)], { text: after, isPasted }))
  }
  // What a command asks to be typed in has its box at once.
  useEffect(() => void lateEntry.ask(), [])
  useEffect(() => {
    document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active, listId])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const move = comboboxMove(event, { isOpen: true, count: rows.length, active, chosen: -1 })
    if (move?.kind === 'activate') {
      event.preventDefault()
      setActiveId(rows[move.index]?.id)
    }
    if (move?.kind === 'choose' || move?.kind === 'done') {
      // Else the same press presses the button that gets the focus back.
      event.preventDefault()
      choose(rows[active])
    }
  }
  return (
    <>
      <Input
        role="combobox"
        aria-label={commandWords.search}
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={rows.length === 0 ? undefined : `${listId}-${active}`}
        autoComplete="off"
        spellCheck={false}
        className={styles.search ?? ''}
        placeholder={commandWords.placeholder}
        value={typed}
        onValue={(value) => {
          setTyped(value)
          setActiveId(undefined)
        }}
        onFocus={takeTypedAhead}
        onKeyDown={onKeyDown}
      />
      <div className={styles.found}>
        <div role="status" className={rows.length === 0 ? styles.none : hidden.hidden}>
          {rows.length === 0 ? commandWords.nothing(typed.trim()) : commandWords.found(rows.length)}
        </div>
        <div role="listbox" id={listId} aria-label={commandWords.commands} tabIndex={-1} className={styles.list}>
          {groupsOf(rows).map(([group, members]) => (
            <div key={group} role="group" aria-labelledby={`${listId}-${group}`}>
              <div id={`${listId}-${group}`} role="presentation" className={styles.group}>
                {group}
              </div>
              {members.map(({ row, index }) => (
                // The text box has the keyboard.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={row.id}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  aria-disabled={row.obstacle !== undefined}
                  className={styles.option}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(row)}
                >
                  <span className={styles.label}>{row.label}</span>{' '}
                  {row.obstacle === undefined ? (
                    <KeyCaps keys={row.keys} />
                  ) : (
                    <span className={styles.obstacle}>{row.obstacle}</span>
                  )}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

function firstPossible(rows: readonly PaletteRow[]): number {
  return Math.max(
    0,
    rows.findIndex(({ obstacle }) => obstacle === undefined),
  )
}

/** What is found by a text. */
function useRows(parts: CommandParts): (typed: string) => readonly PaletteRow[] {
  const { draftSession } = parts.parts
  const { flow, goTo } = parts.page
  const [list] = useDraftList(draftSession)
  const world = {
    connections: flow.connections.kind === 'ok' ? flow.connections.value.connections : [],
    drafts: list.kind === 'read' ? list.heads : [],
    openConnection: (id: string) => {
      flow.form.setValue('connectionId', id)
      flow.commitConnection(id)
      goTo({ in: 'url', parameter: 'connection-id' })
    },
    openDraft: (id: string) => parts.page.whileOpening(openStoredDraft(parts, id)),
  }
  return (typed) => paletteRows(typed, parts, world)
}

async function openStoredDraft({ parts: { draftSession }, onDrafts }: CommandParts, id: string): Promise<void> {
  // What would get lost, or is gone, is said where the drafts are.
  if ((await draftSession.open(id)) !== 'opened') return onDrafts()
  requestAnimationFrame(() => focusOpened(draftSession.opened.get().draft))
}

type Member = { readonly row: PaletteRow; readonly index: number }

function groupsOf(rows: readonly PaletteRow[]): readonly (readonly [CommandGroup, readonly Member[]])[] {
  const groups = new Map<CommandGroup, Member[]>()
  for (const [index, row] of rows.entries()) {
    groups.set(row.group, [...(groups.get(row.group) ?? []), { row, index }])
  }
  return [...groups]
}
