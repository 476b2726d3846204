import { type Place, placeKey } from '../../domain/problem.ts'
import { placeOfElement } from '../../ui/place.ts'
import { allSideTabs, type SideTab, sideTabs } from '../panes/sideTabs.tsx'
import type { Command, CommandParts } from './command.ts'
import { commandKeys } from './commandKeys.ts'
import { focusNextPane, focusPane } from './pagePanes.ts'

/** Where one can go on the page. */
export const viewCommands = {
  nextProblem: {
    label: 'Go to the next problem',
    group: 'Go to',
    obstacle: ({ page }) => (problemPlaces(page).length === 0 ? 'There are no problems.' : undefined),
    run: ({ page }) => {
      const places = problemPlaces(page)
      const here = placeOfElement(document.activeElement)
      const next = places[places.findIndex((place) => placeKey(place) === here) + 1] ?? places[0]
      if (next !== undefined) page.goTo(next)
    },
  },
  header: { label: 'Go to the top bar', group: 'Go to', run: () => focusPane('page-header') },
  form: {
    label: 'Go to the form',
    group: 'Go to',
    run: ({ page }) => {
      page.panes.showForm()
      // After the render that shows it.
      requestAnimationFrame(() => focusPane('page-form'))
    },
  },
  bottom: { label: 'Go to the bottom bar', group: 'Go to', run: () => focusPane('page-submit') },
  nextPane: {
    label: 'Go to the next part of the page',
    group: 'Go to',
    keys: commandKeys.nextPane,
    run: () => focusNextPane(1),
  },
  previousPane: {
    label: 'Go to the part of the page before',
    group: 'Go to',
    keys: commandKeys.previousPane,
    run: () => focusNextPane(-1),
  },
} as const satisfies Record<string, Command>

/** One for each tab of the right pane, whichever there are. */
export const tabCommands: Readonly<Record<string, Command>> = Object.fromEntries(
  allSideTabs.map((tab): [string, Command] => [
    `tab-${tab}`,
    {
      label: `Go to ${nameOf(tab)}`,
      group: 'Go to',
      run: ({ page }) => {
        page.panes.chooseTab(tab)
        // After the render in which it is the chosen one.
        requestAnimationFrame(() => document.getElementById(`tab-${tab}`)?.focus())
      },
    },
  ]),
)

// Without the count that some have.
function nameOf(tab: SideTab): string {
  return sideTabs[tab].label(0).replace(/ \d+$/, '')
}

function problemPlaces({ flow }: CommandParts['page']): readonly Place[] {
  const problems = flow.state.get().problems.filter(({ severity }) => severity !== 'advice')
  return [...new Map(problems.map(({ place }) => [placeKey(place), place])).values()]
}
