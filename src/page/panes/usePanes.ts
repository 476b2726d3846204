import { useState } from 'react'
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
  const isNarrow = useMedia(narrow)
  return {
    tab,
    setTab: (next) => {
      setTab(next)
      setFormShown(false)
    },
    isOne: isNarrow && !isPresenting,
    isFormShown,
    showForm: () => setFormShown(true),
    isPresenting,
    present: (isOn) => setPresents(isOn ? 'yes' : 'no'),
  }
}

function readPresents(stored: string | null): 'yes' | 'no' | undefined {
  return stored === 'yes' ? stored : undefined
}

/** Narrow, zoomed or low. The same stands in the style sheets of the page. */
const narrow = '(max-width: 1023px), (max-height: 480px)'
