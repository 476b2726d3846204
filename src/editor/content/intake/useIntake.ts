import type { Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ContentType } from '../../../domain/itemDraft.ts'
import { ropeOf } from '../../../domain/rope/textRope.ts'
import { documentInSteps } from '../../../text/documentInSteps.ts'
import type { Clip } from '../../../text/formattedClip.ts'
import type { Incoming } from '../../../text/TextTools.tsx'
import { announce } from '../../../ui/announce.ts'
import { inSlices, nextTask } from '../../../ui/inSlices.ts'
import { contentWanted } from '../contentWanted.ts'
import { words } from '../words.ts'
import { insertDocument, insertionOf, pasteText, replaceContent, replaceInsertion } from './insertion.ts'
import { looksLikeHtml } from './looksLikeHtml.ts'

/** What became of the last thing that came in. */
export type Intake =
  | { readonly kind: 'busy'; readonly what: string }
  /** The text is there, and was made for the other type than this one. */
  | {
      readonly kind: 'otherType'
      readonly type: ContentType
      readonly canTurn: boolean
      /** It was pasted, and can become the HTML that was copied. */
      readonly isCopied: boolean
    }
  | {
      readonly kind: 'failed' | 'done'
      readonly title: string
      readonly details: readonly string[]
      readonly other?: Other
      /** It is plain text, and can become the HTML that was copied. */
      readonly isCopied?: boolean
    }

/** The other text that could stand there, with what it is called; and what is said once it does. */
interface Other {
  readonly label: string
  readonly text: string
  readonly next: Intake
}

/** Takes formatted text and files into the content, and says what it made of them. */
export function useIntake(view: EditorView, type: ContentType) {
  const [intake, setIntake] = useState<Intake>()
  /** What was pasted last as text, on lines of its own, with the HTML that it was made of. */
  const copied = useRef<Copied>(undefined)

  const say = (next: Intake) => {
    setIntake(next)
    announce(inWords(next))
  }

  const pastePlain = (plain: string, why: string) => {
    pasteText(view, plain)
    say({ kind: 'failed', title: words.cannotPaste, details: [why] })
  }

  const convert = async ({ html, plain }: Clip): Promise<void> => {
    if (html.length > longestClip) return pastePlain(plain, words.tooLargeToClean(html.length))
    const converter = await import('./conversion.ts').catch(() => undefined)
    if (converter === undefined) return pastePlain(plain, words.cannotLoad)
    if (html.length > slowClip) {
      say({ kind: 'busy', what: words.cleaning })
      await nextTask()
      await nextTask()
    }
    const { text, removed } = converter.convertClip(html, type)
    // A picture alone, such as of a web page, has no text in either shape.
    if (text === '') return pasteText(view, plain)
    pasteText(view, text)
    copied.current = type === 'text' ? copiedInto(view, html) : undefined
    const isCopied = copied.current !== undefined
    const details = type === 'html' ? (removed === '' ? [] : [words.removed(removed)]) : [words.keepsStructure]
    if (isCopied && text === plain) return say({ kind: 'done', title: words.pastedAs.text, details, isCopied })
    if (text === plain || (details.length === 0 && !text.includes('<'))) return setIntake(undefined)
    const labels = [words.plainInstead, words.formattedInstead[type]] as const
    say(
      withOther(
        { kind: 'done', title: words.pastedAs[type], details, isCopied },
        text,
        plain,
        labels,
        words.cannotPaste,
      ),
    )
  }

  const offerToTurn = (wanted: ContentType): void => {
    const { doc } = view.state
    const isHtml = looksLikeHtml(doc.sliceString(0, longestLook))
    if (doc.length === 0 || isHtml === (wanted === 'html')) return setIntake(undefined)
    const isCopied = wanted === 'html' && copied.current?.doc.eq(doc) === true
    say({ kind: 'otherType', type: wanted, canTurn: doc.length <= longestClip, isCopied })
  }

  const turn = async (wanted: ContentType): Promise<void> => {
    const converter = await import('./conversion.ts').catch(() => undefined)
    if (converter === undefined) return say({ kind: 'failed', title: words.cannotTurn, details: [words.cannotLoad] })
    const before = view.state.doc.toString()
    // Its text has neither headings nor links any more.
    const clip = wanted === 'html' && copied.current?.doc.eq(view.state.doc) === true ? copied.current : undefined
    const { text, removed } =
      clip === undefined
        ? converter.convertContent(before, wanted)
        : converter.convertAmong(before.slice(0, clip.from), clip.html, before.slice(clip.to))
    if (wanted === type) replaceContent(view, text)
    // The notice is said once the text is there, or it would go away with the old one.
    else flushSync(() => contentWanted.set({ kind: 'present', type: wanted, text: ropeOf(text) }))
    // The button goes away with what it offered.
    view.focus()
    const details = [removed === '' ? '' : words.removed(removed), words.undo].filter(Boolean)
    say({ kind: 'done', title: clip === undefined ? words.turned[wanted] : words.asCopied, details })
  }

  const openFile = async (file: File): Promise<void> => {
    say({ kind: 'busy', what: words.reading(file.name) })
    const reader = await import('./readContentFile.ts').catch(() => undefined)
    const reading = await (reader?.readContentFile(file, type) ?? cannotLoad)
    if (reading.kind === 'refused') {
      return say({ kind: 'failed', title: words.notOpened(file.name), details: [reading.why] })
    }
    const { text, removed, source } = reading
    // Millions of lines at once would be half of what keeps the page.
    const document = await inSlices(documentInSteps(text))
    const title = words.opened(file.name, insertDocument(view, document))
    const details = [removed === '' ? '' : words.removed(removed), words.undo].filter(Boolean)
    say(
      source === undefined
        ? { kind: 'done', title, details }
        : withOther({ kind: 'done', title, details }, text, source, [
            words.sourceInstead(file.name),
            words.formattedInstead.html,
          ]),
    )
  }

  return {
    intake,
    dismiss: () => setIntake(undefined),
    offerToTurn,
    turn: (wanted: ContentType) => void turn(wanted),
    take: (incoming: Incoming) => void (incoming.kind === 'file' ? openFile(incoming.file) : convert(incoming.clip)),
    swap: (other: Other) => {
      replaceInsertion(view, other.text)
      if (copied.current !== undefined) copied.current = copiedInto(view, copied.current.html)
      say(other.next)
    },
  }
}

function inWords(intake: Intake): string {
  switch (intake.kind) {
    case 'busy':
      return intake.what
    case 'otherType':
      return intake.isCopied ? words.canBringBack : words.isOtherType[intake.type]
    case 'done':
    case 'failed':
      return [`${intake.title}.`, ...intake.details].join(' ')
  }
}

/** What was pasted as text: the document with it, where it stands there, and the HTML that was copied. */
interface Copied {
  readonly doc: Text
  readonly from: number
  readonly to: number
  readonly html: string
}

/** Undefined where the text that came in is within a line of other text, which would be cut in two. */
function copiedInto({ state }: EditorView, html: string): Copied | undefined {
  const { doc } = state
  const range = insertionOf(state)
  if (range === undefined || doc.length > longestClip) return undefined
  const { from, to } = range
  const isOnItsOwn = doc.lineAt(from).from === from && doc.lineAt(to).to === to
  return isOnItsOwn ? { doc, from, to, html } : undefined
}

/** Says what stands there, and offers the other text; the other way round once that was chosen. */
function withOther(
  said: Extract<Intake, { readonly title: string }>,
  text: string,
  otherText: string,
  [label, back]: readonly [string, string],
  otherTitle = said.title,
): Intake {
  const otherNext: Intake = {
    ...said,
    title: otherTitle,
    details: [],
    other: { label: back, text, next: said },
  }
  return { ...said, other: { label, text: otherText, next: otherNext } }
}

const cannotLoad = { kind: 'refused', why: words.cannotLoadReader } as const

/** In UTF-16 code units. Whoever writes HTML begins before that. */
const longestLook = 100_000

/** In UTF-16 code units. Cleaning this much takes longer than a frame or two. */
const slowClip = 50_000
/** The page would stand still for seconds. */
const longestClip = 4_000_000
