import { z } from 'zod/mini'
import { type StorageArea, storedJson, tabStorage } from '../ui/storedValue.ts'
import { tabTextsKey } from './waitingMark.ts'

/** A payload as text that its form cannot read yet, put away in the tab. */
export interface WaitingText {
  readonly text: string
  /** What the form came to as text when the two were last alike. */
  readonly base: string
  /** The members whose long texts the tokens in both stand for. */
  readonly pointers: readonly string[]
  /** Of two texts of a draft, the one with the greater number is newer; there is none in what earlier versions stored. */
  readonly turn?: number | undefined
}

/** Where the waiting texts of this tab are, each by its draft. It forgets where storage is denied. */
export interface WaitingTexts {
  readonly read: (draftId: string) => WaitingText | undefined
  readonly write: (draftId: string, waiting: WaitingText) => void
  readonly remove: (draftId: string) => void
}

/** The waiting texts of this tab: they are written while a page goes, and leave room for the draft itself. */
export function waitingTexts(area: StorageArea = tabStorage): WaitingTexts {
  const stored = storedJson(
    tabTextsKey,
    (json): readonly Entry[] | undefined => entriesSchema.safeParse(json).data,
    area,
  )
  const all = () => stored.read() ?? []
  // Where storage is denied or full, the text lasts as long as the page.
  const put = (entries: readonly Entry[]) => void (entries.length === 0 ? stored.remove() : stored.write(entries))
  return {
    read: (draftId) => all().find((each) => each.draftId === draftId),
    write: (draftId, waiting) =>
      put(
        newest([
          { draftId, ...waiting, pointers: [...waiting.pointers] },
          ...all().filter((each) => each.draftId !== draftId),
        ]),
      ),
    remove(draftId) {
      const entries = all()
      const others = entries.filter((each) => each.draftId !== draftId)
      if (others.length < entries.length) put(others)
    },
  }
}

/** All of them together, in UTF-16 code units. */
export const mostWaiting = 1_000_000

function newest(entries: readonly Entry[]): readonly Entry[] {
  let length = 0
  return entries.filter(({ text, base }) => (length += text.length + base.length) <= mostWaiting)
}

const entrySchema = z.lazy(() =>
  z.object({
    draftId: z.string(),
    text: z.string(),
    base: z.string(),
    pointers: z.array(z.string()),
    turn: z.optional(z.number()),
  }),
)
const entriesSchema = z.lazy(() => z.array(entrySchema))

type Entry = z.infer<typeof entrySchema>
