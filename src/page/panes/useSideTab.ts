import { useStoredChoice } from '../../ui/storedChoice.ts'
import { tabStorage } from '../../ui/storedValue.ts'
import { allSideTabs, type SideTab, sideTabs } from './sideTabs.tsx'

/**
 * Which part of the right pane is shown; a reload keeps it. `show` is for what the page does by itself, such as an answer
 * that came: where the panes stack, it also brings the pane into sight.
 */
export function useSideTab(): {
  readonly tab: SideTab
  readonly setTab: (tab: SideTab) => void
  readonly show: (tab: SideTab) => void
} {
  const [tab, setTab] = useStoredChoice<SideTab>(
    'external-item-editor.side-tab',
    (stored) => allSideTabs.find((each) => each === stored && sideTabs[each].outlivesReload),
    'payload',
    tabStorage,
  )
  const show = (next: SideTab) => {
    setTab(next)
    // After the render of what is in it.
    requestAnimationFrame(bringIntoSight)
  }
  return { tab, setTab, show }
}

function bringIntoSight(): void {
  const pane = document.getElementById('page-side')
  const { top, bottom } = pane?.getBoundingClientRect() ?? { top: 0, bottom: Number.POSITIVE_INFINITY }
  if (top > window.innerHeight / 2 || bottom < window.innerHeight / 4) pane?.scrollIntoView({ block: 'start' })
}
