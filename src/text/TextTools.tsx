import type { Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { type Live, type LiveSource, live } from '../ui/live.ts'
import { type Clip, isFormatted } from './formattedClip.ts'
import { incomingEvents } from './incomingEvents.ts'
import { setIncoming, setTools } from './textView.ts'

/** What comes into a text and is more than plain text. */
export type Incoming = { readonly kind: 'clip'; readonly clip: Clip } | { readonly kind: 'file'; readonly file: File }

/** What the tools of a text are given. */
export interface TextToolsProps {
  readonly view: EditorView
  readonly isHtml: boolean
  readonly isPreviewed: boolean
  /** Adds to how the text is edited, in place of what was added before. */
  readonly extend: (extension: Extension) => void
  /** The last that came in; what came while the tools were on their way is there when they begin. */
  readonly incoming: Live<Incoming | undefined>
}

export type LoadTools = () => Promise<{ readonly ContentTools: ComponentType<TextToolsProps> }>

interface Props {
  readonly view: EditorView
  readonly isHtml: boolean
  readonly isEmpty: boolean
  readonly load: LoadTools
}

/**
 * Opens files, takes what is pasted with its formatting, and shows a preview. What does all that is loaded when the text is
 * first used; until then whatever comes in waits for it.
 */
export function TextTools({ view, isHtml, isEmpty, load }: Props) {
  const [incoming] = useState(() => live<Incoming | undefined>(undefined))
  const [isPreviewed, setIsPreviewed] = useState(false)
  const extend = useCallback((extension: Extension) => setTools(view, extension), [view])
  const { Tools, isMissing } = useTools(view, load, incoming, !isEmpty || isPreviewed)

  useEffect(() => {
    const onFile = (file: File) => incoming.set({ kind: 'file', file })
    const onPaste = (clip: Clip) => {
      const isTaken = !isMissing && isFormatted(clip, isHtml)
      if (isTaken) incoming.set({ kind: 'clip', clip })
      return isTaken
    }
    setIncoming(view, incomingEvents({ onPaste, onFile }))
    return () => setIncoming(view, [])
  }, [view, isHtml, isMissing, incoming])

  return (
    <>
      <FileButton
        appearance="subtle"
        inputLabel="File for the content"
        accept={offeredFiles}
        onFile={(file) => incoming.set({ kind: 'file', file })}
      >
        Open a file…
      </FileButton>
      {isHtml && (
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={isPreviewed}
          onClick={() => setIsPreviewed(!isPreviewed)}
        >
          Preview
        </Button>
      )}
      {Tools !== undefined && <Tools {...{ view, isHtml, incoming, extend }} isPreviewed={isPreviewed && isHtml} />}
      {isMissing && <span>{missing}</span>}
    </>
  )
}

const offeredFiles = '.txt,.md,.markdown,.html,.htm,.docx,text/plain,text/html,text/markdown'

const missing =
  'Files, formatted text and the preview need a part that could not be loaded. Reload the page to try again.'

/** Loads the tools when the text has something in it, is pointed at or in use, or something came in. */
function useTools(
  view: EditorView,
  load: LoadTools,
  incoming: LiveSource<Incoming | undefined>,
  isNeeded: boolean,
): { readonly Tools: ComponentType<TextToolsProps> | undefined; readonly isMissing: boolean } {
  const [outcome, setOutcome] = useState<{ readonly Tools?: ComponentType<TextToolsProps> }>()
  const [isUsed, setIsUsed] = useState(() => view.hasFocus)
  const isWanted = isNeeded || isUsed
  useEffect(() => {
    if (isWanted) return undefined
    const use = () => setIsUsed(true)
    for (const event of signsOfUse) view.dom.addEventListener(event, use, { once: true })
    const stop = incoming.subscribe(use)
    return () => {
      for (const event of signsOfUse) view.dom.removeEventListener(event, use)
      stop()
    }
  }, [view, incoming, isWanted])
  useEffect(() => {
    if (!isWanted) return
    load().then(
      ({ ContentTools }) => setOutcome({ Tools: ContentTools }),
      () => {
        setOutcome({})
        const waiting = incoming.get()
        if (waiting?.kind === 'clip') view.dispatch(view.state.replaceSelection(waiting.clip.plain))
        if (waiting !== undefined) announce(missing)
      },
    )
  }, [isWanted, load, incoming, view])
  return { Tools: outcome?.Tools, isMissing: outcome !== undefined && outcome.Tools === undefined }
}

const signsOfUse = ['focusin', 'pointerenter', 'dragenter'] as const
