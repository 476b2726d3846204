import { useLayoutEffect, useRef, useState } from 'react'
import { leftFor } from '../../signInReturn/leftFor.ts'
import { readStoredChoice, useStoredChoice } from '../../ui/storedChoice.ts'
import { storedText, tabStorage } from '../../ui/storedValue.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { allSideTabs, type SideTab } from './sideTabs.tsx'

/** Which panes are shown, and which part of the right one. */
export interface Panes {
  /** The part of the right pane; a reload keeps it, and the next draft begins with what was chosen last. */
  readonly tab: SideTab
  /** Shows a part of the right pane, because there is something to see in it. */
  readonly setTab: (tab: SideTab) => void
  /** The same, as a choice of whoever works here. */
  readonly chooseTab: (tab: SideTab) => void
  /** There is room for one pane only. */
  readonly isOne: boolean
  /** Which it is then: the form, or the right pane. */
  readonly isFormShown: boolean
  readonly showForm: () => void
  /** Both panes, as long as they can be read at all, and nothing else: for who shows the editor to others. */
  readonly isPresenting: boolean
  readonly present: (isPresenting: boolean) => void
}

/** The panes of the page, around this draft. */
export function usePanes(draftId: string): Panes {
  const [tab, setTab] = useState(
    () => readTab(shownFor.of(draftId)) ?? readStoredChoice(chosenKey, readTab) ?? 'payload',
  )
  // Whoever was sent to a consent page from the tab that finds comes back to it.
  const [isFormShown, setFormShown] = useState(() => leftFor('ladder') === undefined && leftFor('browse') === undefined)
  // The way to a sign-in page and back does not end it.
  const [presents, setPresents] = useStoredChoice('external-item-editor.presents', readPresents, 'no', tabStorage)
  const isPresenting = presents === 'yes'
  const isOne = useMedia(isPresenting ? narrowForTwo : narrow)
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
  const show = (next: SideTab) => {
    if (isOne && isFormShown) formTop.current = document.documentElement.scrollTop
    setTab(next)
    shownFor.set(draftId, next)
    setFormShown(false)
    setShown({ form: false })
  }
  return {
    tab,
    setTab: show,
    chooseTab: (next) => {
      show(next)
      // Result tells of one submit, which the next draft has not had.
      if (next !== 'response') storedText(chosenKey).write(next)
    },
    isOne,
    isFormShown,
    showForm: () => {
      setFormShown(true)
      if (!isFormShown) setShown({ form: true })
    },
    isPresenting,
    present: (isOn) => {
      // What was in sight beside the other pane stays there.
      if (!isOn && !isOne) setFormShown(true)
      setPresents(isOn ? 'yes' : 'no')
    },
  }
}

const chosenKey = 'external-item-editor.side-tab'
const lastShown = storedText('external-item-editor.shown-tab', tabStorage)

/** What was shown last for a draft, whether somebody chose it or were led to it: a reload comes back to that. */
const shownFor = {
  of(draftId: string) {
    const [id, tab] = lastShown.read()?.split(' ') ?? []
    return id === draftId ? tab : undefined
  },
  set: (draftId: string, tab: SideTab) => void lastShown.write(`${draftId} ${tab}`),
}

function readTab(text: string | null | undefined): SideTab | undefined {
  return allSideTabs.find((each) => each === text)
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

/** Two panes beside each other would cut their fields off. */
const narrowForTwo = '(max-width: 599px)'
