import type { Text } from '@codemirror/state'
import { useEffect, useRef, useState } from 'react'
import { inWords } from '../../../domain/limits.ts'
import type { Live } from '../../../ui/live.ts'
import { showInFrame } from '../cleaning/inertHtml.ts'
import styles from './HtmlPreview.module.css'
import { type PageLook, previewPage, wholeTags } from './previewPage.ts'
import { previewWords } from './words.ts'

interface Props {
  readonly document: Live<Text>
}

/** How a reader could see the HTML of the content, in a frame in which nothing runs. It follows when typing pauses. */
export function HtmlPreview({ document }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const [isCut, setIsCut] = useState(false)
  useEffect(() => {
    // Below the button there may be no room left. The focus stays on it.
    panel.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const show = () => {
      const doc = document.get()
      setIsCut(doc.length > longestShown)
      if (frame.current === null) return
      const head = doc.sliceString(0, longestShown)
      showInFrame(frame.current, previewPage(doc.length > longestShown ? wholeTags(head) : head, lookOf(frame.current)))
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = document.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(show, pause)
    })
    show()
    const stopFollowing = followTheme(frame.current, show)
    return () => {
      stop()
      stopFollowing()
      clearTimeout(timer)
    }
  }, [document])
  return (
    <div ref={panel} className={styles.panel}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and has nothing else that keys could reach */}
      <iframe ref={frame} title={previewWords.name} sandbox="" tabIndex={0} className={styles.frame} />
      <p className={styles.note}>
        {isCut && `${previewWords.cut(inWords(longestShown))} `}
        {previewWords.note}
      </p>
    </div>
  )
}

/** Calls back when the page becomes light or dark. */
function followTheme(element: Element | null, onTheme: () => void): () => void {
  const observer = new MutationObserver(onTheme)
  // Fluent keeps the class of a theme that changes; what says light or dark is its style.
  const themed = element?.closest('.fui-FluentProvider')
  if (themed) observer.observe(themed, { attributeFilter: ['style'] })
  return () => observer.disconnect()
}

function lookOf(frame: Element): PageLook {
  const style = getComputedStyle(frame)
  return (name) => style.getPropertyValue(`--${name}`)
}

/** In milliseconds. */
const pause = 400
/** In UTF-16 code units: what is cleaned and drawn in a tenth of a second. */
const longestShown = 200_000
