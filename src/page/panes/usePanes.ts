import { useLayoutEffect, useRef, useState } from 'react'
import { leftFor } from '../../signInReturn/leftFor.ts'
import { useStoredChoice } from '../../ui/storedChoice.ts'
import { tabStorage } from '../../ui/storedValue.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { allSideTabs, type SideTab } from './sideTabs.tsx'

/** Which panes are shown, and which part of the right one. */
export interface Panes {
  /** The part of the right pane; a reload keeps it. */
  readonly tab: SideTab
  /** Shows a part of the right pane. */
  readonly setTab: (tab: SideTab) => void
  /** There is room for one pane only. */
  readonly isOne: boolean
  /** Which it is then: the form, or the right pane. */
  readonly isFormShown: boolean
  readonly showForm: () => void
  /** Both panes, whatever the room, and nothing else: for who shows the editor to others. */
  readonly isPresenting: boolean
  readonly present: (isPresenting: boolean) => void
}

/** The panes of the page. */
export function usePanes(): Panes {
  const [tab, setTab] = useStoredChoice<SideTab>(
    'external-item-editor.side-tab',
    (stored) => allSideTabs.find((each) => each === stored),
    'payload',
    tabStorage,
  )
  // Whoever was sent to a consent page from the tab that finds comes back to it.
  const [isFormShown, setFormShown] = useState(() => leftFor('ladder') === undefined && leftFor('browse') === undefined)
  // The way to a sign-in page and back does not end it.
  const [presents, setPresents] = useStoredChoice('external-item-editor.presents', readPresents, 'no', tabStorage)
  const isPresenting = presents === 'yes'
  const isOne = useMedia(narrow) && !isPresenting
  // Where the form is to be found again.
  const formTop = useRef(0)
  // Another object each time that a pane is shown.
  const [shown, setShown] = useState<{ readonly form: boolean }>()
  useLayoutEffect(() => {
    if (shown === undefined) return
    const page = document.documentElement
    if (isOne)
      page.scrollTop = shown.form
        ? formTop.current
        : topOfPane(page.scrollTop, heightOf(document.querySelector('header')))
    else if (!shown.form) document.querySelector('[role="tabpanel"] > *')?.scrollTo?.(0, 0)
    // Only when one is shown, and not when the room changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [shown])
  return {
    tab,
    setTab: (next) => {
      if (isOne && isFormShown) formTop.current = document.documentElement.scrollTop
      setTab(next)
      setFormShown(false)
      setShown({ form: false })
    },
    isOne,
    isFormShown,
    showForm: () => {
      setFormShown(true)
      if (!isFormShown) setShown({ form: true })
    },
    isPresenting,
    present: (isOn) => setPresents(isOn ? 'yes' : 'no'),
  }
}

function readPresents(stored: string | null): 'yes' | 'no' | undefined {
  return stored === 'yes' ? stored : undefined
}

/** Where the pane begins. A header that takes most of the screen, as at 400%, would hide what is shown. */
function topOfPane(now: number, headerHeight: number): number {
  return headerHeight > innerHeight / 2 ? headerHeight : Math.min(now, headerHeight)
}

function heightOf(part: HTMLElement | null): number {
  return part?.offsetHeight ?? 0
}

/** Narrow, zoomed or low. The same stands in the style sheets of the page. */
const narrow = '(max-width: 1023px), (max-height: 480px)'
