import { useState } from 'react'
import { inWords } from '../../domain/limits.ts'
import { announce } from '../../ui/announce.ts'
import { downloadFile } from '../../ui/downloadFile.ts'
import { inSlices } from '../../ui/inSlices.ts'
import { readTextFile } from '../../ui/readTextFile.ts'
import type { DeviceDraftSession } from '../session/deviceDraftSession.ts'
import { whyNotSaved } from '../session/whyNotSaved.ts'
import { type DraftFileReading, draftFileParts, type FiledDraft, readDraftFile } from '../store/draftFile.ts'
import { draftName } from '../store/draftHead.ts'
import type { DraftHead } from '../store/formats.ts'
import { draftsInWords } from './draftWords.ts'

/** What can be done with drafts in the list. Each reads the list again, here and in other tabs. */
export interface DraftActions {
  /** Why the last one did not work; empty when it did. */
  readonly trouble: string
  readonly say: (trouble: string) => void
  /** What was deleted last, as long as that can be undone here. */
  readonly deleted: DraftHead | undefined
  readonly rename: (id: string, name: string) => void
  /** Copies a draft with what was typed a moment ago. */
  readonly duplicate: (id: string) => void
  readonly remove: (head: DraftHead) => void
  readonly undoRemove: () => void
  readonly exportAs: (fileName: string, heads: readonly DraftHead[]) => void
  readonly importFile: (file: File) => void
}

/** Reads a file of drafts, a few milliseconds at a time. */
async function readFile(file: File): Promise<DraftFileReading> {
  const read = await readTextFile(file, { largest: largestFile })
  if (read.kind === 'text') return inSlices(readDraftFile(read.text), { milliseconds: 25 })
  const why =
    read.kind === 'too large'
      ? `It has ${inWords(read.byteLength)} bytes. The editor reads files of up to ${inWords(largestFile)}.`
      : read.why
  return { kind: 'unreadable', why: `This file cannot be read. ${why}` }
}

/** In bytes: a few of the largest items that Graph takes. */
const largestFile = 150_000_000

/** The actions on the drafts of this session. */
export function useDraftActions(draftSession: DeviceDraftSession, refresh: () => void): DraftActions {
  const { repository, autosave } = draftSession
  const [trouble, say] = useState('')
  const [deleted, setDeleted] = useState<DraftHead>()

  const act = async (action: () => Promise<unknown>) => {
    say('')
    try {
      await action()
    } catch (error) {
      say(`That did not work: ${whyNotSaved(error)}.`)
    }
    refresh()
    draftSession.news.tell({ kind: 'changed' })
  }

  return {
    trouble,
    say,
    deleted,
    rename: (id, name) => void act(() => repository.rename(id, name)),
    duplicate: (id) =>
      void act(async () => {
        await autosave.flush()
        await repository.duplicate(id)
      }),
    remove: (head) =>
      void act(async () => {
        await autosave.flush()
        await repository.remove(head.id)
        setDeleted(head)
        announce(`${draftName(head)} is deleted. You can undo it.`)
        if (head.id === draftSession.opened.get().id) await draftSession.openNew(true)
      }),
    undoRemove: () =>
      void act(async () => {
        if (deleted === undefined) return
        await repository.restore(deleted.id)
        setDeleted(undefined)
        announce(`${draftName(deleted)} is back.`)
      }),
    exportAs: (fileName, heads) =>
      void act(async () => {
        await autosave.flush()
        const filed: FiledDraft[] = []
        for (const { id } of heads) {
          const draft = await repository.read(id)
          if (draft !== undefined) filed.push(draft)
        }
        downloadFile(`${fileName}.drafts.json`, 'application/json', [...draftFileParts(filed)])
      }),
    importFile: (file) =>
      void act(async () => {
        const reading = await readFile(file)
        if (reading.kind === 'unreadable') return say(reading.why)
        await repository.add(reading.drafts, draftSession.owner())
        return announce(`${draftsInWords(reading.drafts.length)} added. Nothing was replaced.`)
      }),
  }
}
