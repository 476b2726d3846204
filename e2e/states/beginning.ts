import { expect, type Page } from '@playwright/test'
import { connectionField, itemIdField } from '../form.ts'
import { importDialog } from '../importing.ts'
import type { Story } from './state.ts'
import { buttonOf, dialogState, focuses, key, menuState, misses, press, sees, steps } from './steps.ts'

const start = (page: Page) => page.getByRole('region', { name: 'Start' })
const search = (page: Page) => page.getByRole('combobox', { name: 'Search commands' })
const payloadBox = (page: Page) => importDialog(page).getByRole('textbox', { name: 'Payload' })
const imported = (page: Page) => page.getByRole('group', { name: 'Import' })
const answerBox = (page: Page) => page.getByRole('textbox', { name: 'Error answer' })
const schemaBox = (page: Page) => page.getByRole('dialog').getByRole('textbox', { name: 'Schema' })

/** The page before anything is in it, and what opens over it. Nobody is signed in. */
export const beginning: Story = {
  name: 'before anything is written',
  states: [
    {
      name: 'The untouched page',
      reach: async ({ page }) => {
        await page.goto('/')
      },
      shows: ({ page }) => expect(start(page).getByRole('listitem')).toHaveCount(3),
      actions: [
        {
          does: 'F6 goes to the next part of the page',
          by: key('F6'),
          shows: sees((page) => page.getByRole('banner').locator(':focus')),
          command: 'Go to the next part of the page',
        },
        {
          does: 'Shift+F6 goes to the part before',
          by: key('Shift+F6'),
          shows: sees((page) => page.locator('#page-submit :focus, #page-submit:focus')),
          command: 'Go to the part of the page before',
        },
        {
          does: '“Start writing” leads to the connection',
          by: press('Start writing'),
          shows: focuses(connectionField),
        },
        {
          does: 'Esc closes the list of connections',
          by: key('Escape'),
          shows: steps(
            focuses(connectionField),
            misses((page) => page.getByRole('listbox')),
          ),
        },
        {
          does: 'Ctrl+Enter says what is missing',
          by: key('Control+Enter'),
          shows: focuses((page) => page.locator(':focus')),
          command: 'Submit item',
        },
      ],
    },
    menuState({
      name: 'The menu of new items',
      covers: ['ItemToolbar'],
      title: 'New',
      open: press('New'),
      opener: (page) => buttonOf(page, 'New'),
    }),
    menuState({
      name: 'The menu of the account and the appearance, signed out',
      covers: ['AccountMenu'],
      title: 'Account and appearance',
      open: press('Account and appearance'),
      opener: (page) => buttonOf(page, 'Account and appearance'),
      actions: [
        {
          does: 'An appearance is chosen',
          by: steps(press('Account and appearance'), ({ page }) =>
            page.getByRole('menuitemradio', { name: 'Use system setting' }).click(),
          ),
          shows: focuses((page) => buttonOf(page, 'Account and appearance')),
          command: 'Appearance: Use system setting',
        },
      ],
    }),
    menuState({
      name: 'The menu of failures to try',
      covers: ['TryFailure'],
      title: 'Try a failure',
      open: press('Try a failure'),
      opener: (page) => buttonOf(page, 'Try a failure'),
    }),
    dialogState({
      name: 'The list of keys',
      covers: ['ShortcutsDialog'],
      title: 'Keyboard shortcuts',
      open: press('Keyboard shortcuts'),
      openByKey: key('?'),
      opener: (page) => buttonOf(page, 'Keyboard shortcuts'),
      command: 'Keyboard shortcuts',
    }),
    {
      name: 'The list of commands',
      covers: ['CommandPalette'],
      reach: key('Control+k'),
      shows: steps(
        focuses(search),
        sees((page) => page.getByRole('option', { name: /^Import/ })),
      ),
      actions: [
        { does: 'Arrows go through it', by: key('ArrowDown', 'ArrowDown', 'ArrowUp'), shows: focuses(search) },
        { does: 'Esc closes it', by: key('Escape'), shows: misses(search) },
        { does: 'Ctrl+K opens it', by: key('Control+k'), shows: focuses(search), command: 'Commands' },
      ],
    },
    {
      name: 'The list of commands, with nothing found',
      reach: ({ page }) => search(page).fill('zebra'),
      shows: sees((page) => page.getByRole('status').filter({ hasText: 'Nothing is called “zebra”.' })),
      actions: [
        {
          does: 'Another word finds one',
          by: ({ page }) => search(page).fill('present'),
          shows: sees((page) => page.getByRole('option', { name: /^Present/ })),
        },
        {
          does: 'Esc closes it',
          by: key('Escape'),
          shows: misses(search),
        },
      ],
    },
    dialogState({
      name: 'The list of drafts, with none',
      covers: ['DraftsDialog'],
      title: 'Drafts',
      open: press('Drafts'),
      opener: (page) => buttonOf(page, 'Drafts'),
      shows: sees((page) => page.getByRole('dialog').getByText('No drafts yet.')),
      command: 'Drafts',
    }),
    dialogState({
      name: 'The list of sent items, signed out',
      covers: ['SentItems'],
      title: 'Sent items',
      open: press('Sent items'),
      opener: (page) => buttonOf(page, 'Sent items'),
      shows: sees((page) => page.getByRole('dialog').getByText('Sign in to see what you sent.')),
      command: 'Sent items',
    }),
    dialogState({
      name: 'The check of the set-up, signed out',
      covers: ['DoctorDialog'],
      title: 'Check the set-up',
      open: steps(press('Account and appearance'), ({ page }) =>
        page.getByRole('menuitem', { name: 'Check the set-up' }).click(),
      ),
      openByKey: steps(key('Control+k'), ({ page }) => search(page).fill('Check the set-up'), key('Enter')),
      shows: ({ page }) => expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 thing is wrong.'),
      command: 'Check the set-up',
    }),
    dialogState({
      name: 'Explain an error, without one',
      covers: ['ExplainDialog'],
      title: 'Explain an error',
      open: press('Explain an error'),
      opener: (page) => buttonOf(page, 'Explain an error'),
      shows: focuses(answerBox),
      command: 'Explain an error',
    }),
    {
      name: 'Explain an error, with one',
      reach: steps(press('Explain an error'), ({ page }) =>
        answerBox(page).fill(
          'HTTP/1.1 400 Bad Request\n\n{"error":{"code":"BadRequest","innerError":{"code":"InvalidGuid"}}}',
        ),
      ),
      shows: sees((page) => page.getByText('The value of a user or group entry is no GUID.')),
      actions: [
        {
          does: 'Esc closes it',
          by: key('Escape'),
          shows: focuses((page) => buttonOf(page, 'Explain an error')),
        },
      ],
    },
    dialogState({
      name: 'Use a schema, without one',
      covers: ['SchemaDialog'],
      closeButton: 'Cancel',
      title: 'Use a schema',
      open: press('Use a schema'),
      opener: (page) => buttonOf(page, 'Use a schema'),
      shows: focuses(schemaBox),
    }),
    {
      name: 'Use a schema, with a text that is none',
      reach: steps(press('Use a schema'), ({ page }) => schemaBox(page).fill('<!doctype html>')),
      shows: sees((page) => page.getByRole('dialog').getByText('This is not JSON. Line 1, column 1')),
      actions: [{ does: 'Esc closes it', by: key('Escape'), shows: focuses((page) => buttonOf(page, 'Use a schema')) }],
    },
    dialogState({
      name: 'Import, without a text',
      covers: ['ImportDialog'],
      title: 'Import',
      open: press('Import'),
      opener: (page) => buttonOf(page, 'Import'),
      closeButton: 'Cancel',
      shows: focuses(payloadBox),
      command: 'Import',
    }),
    {
      name: 'Import, with a text that is no item',
      reach: steps(press('Import'), ({ page }) => payloadBox(page).fill('{\n  "acl": [}\n}')),
      shows: sees((page) => importDialog(page).getByText('Line 2, column 11: expected a value or ].')),
      actions: [
        { does: 'Ctrl+Enter imports nothing', by: key('Control+Enter'), shows: sees(importDialog) },
        { does: 'Esc closes it', by: key('Escape'), shows: focuses((page) => buttonOf(page, 'Import')) },
      ],
    },
    {
      name: 'Import, with an item',
      reach: steps(press('Import'), ({ page }) =>
        payloadBox(page).fill(
          '{"acl": [], "properties": {"title": "Imported",}, "content": {"type": "text", "value": "A text."}}',
        ),
      ),
      shows: sees((page) => importDialog(page).getByRole('region', { name: 'Repaired' })),
      actions: [
        {
          does: 'Ctrl+Enter imports it',
          by: key('Control+Enter'),
          shows: steps(
            misses(importDialog),
            focuses((page) => buttonOf(page, 'Import')),
          ),
          isEdit: true,
        },
      ],
    },
    {
      name: 'The notice of an import',
      covers: ['ImportedNotice'],
      reach: async () => {},
      shows: sees((page) => imported(page).getByText('The payload is in the form.')),
      actions: [
        {
          does: '“Undo import” brings the form back as it was',
          by: press('Undo import'),
          shows: sees((page) => imported(page).getByText('The form is as it was before the import.')),
          isEdit: true,
        },
        {
          does: '“Import it again” brings the payload back',
          by: press('Import it again'),
          shows: sees((page) => imported(page).getByText('The payload is in the form.')),
          isEdit: true,
        },
        { does: '“Dismiss” takes the notice away', by: press('Dismiss'), shows: misses(imported) },
      ],
    },
    {
      name: 'A draft that was begun',
      reach: ({ page }) => itemIdField(page).fill('BEGUN'),
      shows: sees((page) => page.getByRole('banner').getByText(/^Draft saved/)),
      actions: [
        {
          does: 'Ctrl+S saves it',
          by: key('Control+s'),
          shows: sees((page) => page.getByRole('banner').getByText(/^Draft saved/)),
          command: 'Save the draft now',
        },
        {
          does: 'Ctrl+Z undoes',
          by: key('Control+z'),
          shows: ({ page }) => expect(itemIdField(page)).toHaveValue(''),
          isEdit: true,
          command: 'Undo',
        },
        {
          does: 'Ctrl+Y does it again',
          by: key('Control+y'),
          shows: ({ page }) => expect(itemIdField(page)).toHaveValue('BEGUN'),
          isEdit: true,
          command: 'Redo',
        },
        {
          does: 'Another API version is chosen',
          by: async ({ page }) => {
            await page.getByRole('combobox', { name: 'API version' }).selectOption('v1.0')
          },
          shows: focuses(itemIdField),
          isEdit: true,
          command: 'API version: v1.0',
        },
      ],
    },
  ],
}
