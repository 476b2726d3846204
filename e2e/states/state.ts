import type { BrowserContext, Page } from '@playwright/test'

/** What a state of the screen is reached and left with. */
export interface World {
  readonly page: Page
  readonly context: BrowserContext
  /** The ID of the item of the story, which no other story uses. */
  readonly itemId: string
}

/** One step of a person, or what they see after one. */
export type Step = (world: World) => Promise<void>

/** One thing that a person does in a state. After each something of the page has the focus. */
export interface Action {
  readonly does: string
  readonly by: Step
  /** What is seen after it. */
  readonly shows: Step
  /** It changes the draft or opens another one. Everything else leaves it as it is. */
  readonly isEdit?: true
  /** The command of the page that does the same, by the name that the list of commands has for it. */
  readonly command?: string
}

/** One row of the table: a state of the screen, as a user would call it. */
export interface State {
  readonly name: string
  /** From the state before it in its story. */
  readonly reach: Step
  readonly shows: Step
  readonly actions: readonly Action[]
  /** It is over in a few seconds, before all rules of accessibility are gone through: it has none checked. */
  readonly isBrief?: true
  /**
   * The parts of the product that this state shows: dialogs, menus, notices and tabs by the name of their file or row, and
   * failures of the sandbox. config/states.test.ts says when one is in no row.
   */
  readonly covers?: readonly string[]
}

/** States that follow from each other on one page. */
export interface Story {
  readonly name: string
  readonly states: readonly State[]
  /** Refusals that belong to the story, which a browser logs. */
  readonly refusals?: RegExp
}
