import { expect, type Page } from '@playwright/test'
import { connectionField, propertyField } from '../form.ts'
import { openSignedIn } from '../signIn.ts'
import type { State, Step, Story } from './state.ts'
import { buttonOf, focuses, key, misses, press, sees, steps } from './steps.ts'

const form = (page: Page) => page.locator('#page-form')
const unfinished = (page: Page) => page.getByRole('alert', { name: 'Sign-in did not finish' })

/** A connection by its ID, typed by hand. */
function connect(id: string): Step {
  return steps(({ page }) => connectionField(page).fill(id), key('Tab'))
}

function notThere(name: string, id: string, says: RegExp | string, button: string): State {
  return {
    name,
    covers: ['ErrorNotice'],
    reach: connect(id),
    shows: sees((page) => form(page).getByText(says).first()),
    actions: [
      {
        does: `“${button}” asks once more`,
        by: press(button),
        shows: sees((page) => form(page).getByText(says).first()),
      },
    ],
  }
}

/** A sign-in that did not finish, connections that do not give their fields, and one that does. */
export const connections: Story = {
  name: 'of the connection',
  refusals: /status of 40[034]|ERR_INTERNET_DISCONNECTED/,
  states: [
    {
      name: 'A sign-in that did not finish',
      covers: ['SessionNotice'],
      reach: async ({ page }) => {
        await page.goto('/')
        await buttonOf(page, 'Sign in').click()
        await expect(page.getByRole('heading', { name: 'Pick an account' })).toBeVisible()
        await page.goto('/')
      },
      shows: sees(unfinished),
      actions: [{ does: '“Dismiss” takes the notice away', by: press('Dismiss'), shows: misses(unfinished) }],
    },
    {
      name: 'Signed in, with nothing typed',
      reach: ({ page }) => openSignedIn(page),
      shows: sees((page) => page.getByRole('region', { name: 'Start' })),
      actions: [],
    },
    notThere('A connection that is a draft', 'drafty', 'No schema yet for “drafty”.', 'Check again'),
    notThere('A connection that is not in the list', 'gone', 'No connection “gone” in your list.', 'Check again'),
    {
      name: 'A connection of another app, refused (403)',
      covers: ['ErrorNotice'],
      reach: connect('foreign'),
      shows: ({ page }) => expect(form(page).getByRole('alert').or(propertyField(page, 'title')).first()).toBeVisible(),
      actions: [],
    },
    {
      name: 'A connection that is ready, with its fields',
      reach: connect('tickets'),
      shows: sees((page) => propertyField(page, 'title')),
      actions: [
        {
          does: 'Ctrl+Enter goes to the first thing to fill in',
          by: key('Control+Enter'),
          shows: focuses((page) => propertyField(page, 'title')),
          command: 'Submit item',
        },
      ],
    },
    {
      name: 'No connection to the network, with a connection that is new',
      covers: ['ErrorNotice'],
      reach: steps(({ context }) => context.setOffline(true), connect('wiki')),
      shows: sees((page) => form(page).getByRole('alert')),
      actions: [
        {
          does: 'Back online, “Try again” brings the fields',
          by: steps(({ context }) => context.setOffline(false), press('Try again')),
          shows: sees((page) => propertyField(page, 'title')),
        },
      ],
    },
  ],
}
