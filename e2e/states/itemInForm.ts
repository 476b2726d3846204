import { expect, type Page } from '@playwright/test'
import { accessEntry, connectionField, fillProperty, propertiesRegion, propertyField, stateButton } from '../form.ts'
import { pasteContent } from '../pasteContent.ts'
import { expandButton, openTab } from '../payload.ts'
import { accountButton, openSignedIn, people } from '../signIn.ts'
import { expectSimpleItem, fillSimpleItem } from '../simpleItem.ts'
import type { Story } from './state.ts'
import { buttonOf, dialogState, focuses, key, menuState, misses, press, sees, steps, tabState } from './steps.ts'
import { tabsOfItem } from './tabsOfItem.ts'

const panel = (page: Page) => page.getByRole('tabpanel')
const filter = (page: Page) => page.getByRole('searchbox', { name: 'Filter properties' })

/** A form that fills, what opens beside its fields, and each tab with an item in it. Somebody is signed in. */
export const itemInForm: Story = {
  name: 'with an item in the form',
  states: [
    menuState({
      name: 'Signed in, with the menu of the account open',
      covers: ['AccountMenu'],
      title: `Account: ${people.administrator}`,
      open: steps(
        ({ page }) => openSignedIn(page),
        ({ page }) => accountButton(page).click(),
      ),
      opener: accountButton,
      shows: sees((page) => page.getByRole('menuitem', { name: 'Sign out' })),
    }),
    {
      name: 'The list of connections',
      reach: ({ page }) => connectionField(page).click(),
      shows: sees((page) => page.getByRole('option', { name: 'New connection…' })),
      actions: [
        { does: 'Esc closes it', by: key('Escape'), shows: misses((page) => page.getByRole('listbox')) },
        {
          does: 'An arrow opens it',
          by: key('ArrowDown'),
          shows: steps(
            sees((page) => page.getByRole('option', { name: / tickets / })),
            focuses(connectionField),
          ),
        },
      ],
    },
    dialogState({
      name: 'The dialog for a new connection',
      covers: ['NewConnectionDialog'],
      title: 'New connection',
      // Other stories make connections meanwhile: the list may grow under the pointer.
      open: ({ page }) =>
        expect(async () => {
          await page.getByRole('option', { name: 'New connection…' }).click({ timeout: 1000 })
          await expect(page.getByRole('dialog', { name: 'New connection', exact: true })).toBeVisible({ timeout: 2000 })
        }).toPass(),
      openByKey: steps(key('Control+k'), ({ page }) => page.keyboard.type('New connection'), key('Enter')),
      closeButton: 'Cancel',
      command: 'New connection…',
    }),
    {
      name: 'A filled form',
      reach: ({ page, itemId }) => fillSimpleItem(page, itemId),
      shows: ({ page, itemId }) => expectSimpleItem(page, itemId),
      actions: [
        {
          does: 'An entry is removed',
          by: press('Remove access entry 1'),
          shows: misses((page) => accessEntry(page, 1)),
          isEdit: true,
        },
        {
          does: '“Undo” brings it back',
          by: press('Undo'),
          shows: steps(
            sees((page) => accessEntry(page, 1)),
            focuses((page) => buttonOf(page, 'Undo')),
          ),
          isEdit: true,
          command: 'Undo',
        },
        {
          does: 'Properties are filtered',
          by: ({ page }) => filter(page).fill('prio'),
          shows: misses((page) => propertyField(page, 'title')),
          command: 'Filter properties',
        },
        {
          does: 'Esc shows all of them again',
          by: steps(({ page }) => filter(page).focus(), key('Escape')),
          shows: steps(
            sees((page) => propertyField(page, 'title')),
            focuses(filter),
          ),
        },
        {
          does: 'The details of the schema are shown',
          by: ({ page }) => propertiesRegion(page).getByRole('switch', { name: 'Schema details' }).click(),
          shows: focuses((page) => propertiesRegion(page).getByRole('switch', { name: 'Schema details' })),
          command: 'Schema details',
        },
        {
          does: 'A command leads to the bottom bar',
          by: steps(key('Control+k'), ({ page }) => page.keyboard.type('bottom bar'), key('Enter')),
          shows: sees((page) => page.locator('#page-submit :focus, #page-submit:focus')),
          command: 'Go to the bottom bar',
        },
        {
          does: 'A command leads to the form',
          by: steps(key('Control+k'), ({ page }) => page.keyboard.type('Go to the form'), key('Enter')),
          shows: sees((page) => page.locator('#page-form :focus, #page-form:focus')),
          command: 'Go to the form',
        },
        {
          does: 'A command leads to the top bar',
          by: steps(key('Control+k'), ({ page }) => page.keyboard.type('top bar'), key('Enter')),
          shows: sees((page) => page.locator('#page-header :focus, #page-header:focus')),
          command: 'Go to the top bar',
        },
      ],
    },
    menuState({
      name: 'The menu of what else can be done with an item',
      covers: [],
      title: 'More commands',
      open: press('More commands'),
      opener: (page) => buttonOf(page, 'More commands'),
    }),
    menuState({
      name: 'The menu of how a property is sent',
      covers: ['ValueStateMenu'],
      title: 'title: included',
      open: ({ page }) => stateButton(page, 'title').click(),
      opener: (page) => stateButton(page, 'title'),
    }),
    ...tabsOfItem,
    {
      name: 'A form with a problem',
      reach: ({ page }) => fillProperty(page, 'priority', 'high'),
      shows: ({ page }) => expect(propertyField(page, 'priority')).toHaveAttribute('aria-invalid', 'true'),
      actions: [
        {
          does: 'Submit leads to it',
          by: key('Control+Enter'),
          shows: focuses((page) => propertyField(page, 'priority')),
          command: 'Submit item',
        },
        {
          does: 'A command leads to it',
          by: steps(key('Control+k'), ({ page }) => page.keyboard.type('next problem'), key('Enter')),
          shows: focuses((page) => propertyField(page, 'priority')),
          command: 'Go to the next problem',
        },
      ],
    },
    tabState({
      name: 'Problems, with one',
      tab: 'Problems',
      covers: ['problems'],
      shows: sees((page) => panel(page).getByRole('region', { name: 'To fix' })),
      actions: [
        {
          does: 'One of the list leads to its field',
          by: ({ page }) =>
            panel(page)
              .getByRole('button', { name: /^.properties.priority/ })
              .click(),
          shows: focuses((page) => propertyField(page, 'priority')),
        },
        {
          does: 'Undo takes it away',
          by: key('Control+z'),
          shows: ({ page }) => expect(propertyField(page, 'priority')).toHaveValue(''),
          isEdit: true,
        },
      ],
    }),
    dialogState({
      name: 'Register or extend a schema',
      covers: ['RegisterSchemaDialog'],
      title: 'Extend the schema of Contoso tickets',
      open: steps(key('Control+k'), ({ page }) => page.keyboard.type('Register or extend'), key('Enter')),
      openByKey: steps(key('Control+k'), ({ page }) => page.keyboard.type('Register or extend'), key('Enter')),
      closeButton: 'Cancel',
      command: 'Register or extend a schema…',
    }),
    {
      name: 'A long text',
      reach: ({ page }) => pasteContent(page, `\n${'A line of a long text.\n'.repeat(20_000)}`),
      shows: steps(({ page }) => openTab(page, 'Payload'), sees(expandButton)),
      actions: [
        {
          does: 'It is shown whole in the payload',
          by: ({ page }) => expandButton(page).click(),
          shows: focuses((page) => buttonOf(page, 'Show only the ends of this text')),
        },
        { does: 'And by its ends again', by: key('Enter'), shows: focuses(expandButton) },
      ],
    },
    dialogState({
      name: 'More than beta documents: the question before it is sent',
      covers: ['SendAnywayDialog'],
      title: 'Send more than beta documents?',
      open: steps(
        ({ page }) => pasteContent(page, 'A line of a text of megabytes, again and again.\n'.repeat(84_000)),
        press('Send anyway'),
      ),
      opener: (page) => buttonOf(page, 'Send anyway'),
      closeButton: 'Cancel',
    }),
    {
      name: 'A form as it was, after every change was undone',
      reach: async ({ page }) => {
        await buttonOf(page, 'Undo').click()
        await buttonOf(page, 'Undo').click()
      },
      shows: ({ page, itemId }) => expectSimpleItem(page, itemId),
      actions: [],
    },
  ],
}
