import { expect, type Page } from '@playwright/test'
import { addByName, allowFindingPeople, option } from '../access.ts'
import { accessEntry, chooseConnection, entryList, openDetails, whoBox } from '../form.ts'
import { openSignedIn } from '../signIn.ts'
import type { State, Story } from './state.ts'
import { buttonOf, dialogState, focuses, key, menuState, misses, press, sees, steps } from './steps.ts'

const more = (page: Page) => buttonOf(page, 'More for access')
const person = (page: Page) => page.getByRole('dialog').getByRole('combobox', { name: 'Person' })

/** A dialog that the menu of the access list opens, and gives the focus back to. */
function toolState(
  row: Pick<State, 'name'> & { title: string; line: RegExp; covers: string; closeButton?: string; command: string },
): State {
  const choose = ({ page }: { page: Page }) => page.getByRole('menuitem', { name: row.line }).click()
  return dialogState({
    ...row,
    covers: [row.covers],
    open: steps(({ page }) => more(page).click(), choose),
    openByKey: steps(key('Enter'), choose),
    opener: more,
  })
}

/** Who can find the item: an entry in its states, and every dialog of the list. */
export const accessList: Story = {
  name: 'of the access list',
  refusals: /status of 40[04]/,
  states: [
    {
      name: 'An entry that nobody was chosen for',
      reach: steps(
        ({ page }) => openSignedIn(page),
        ({ page }) => chooseConnection(page, 'tickets'),
        ({ page }) => allowFindingPeople(page),
        press('Add people or groups'),
      ),
      shows: focuses((page) => whoBox(accessEntry(page, 1))),
      actions: [],
    },
    {
      name: 'People and groups that are found',
      reach: ({ page }) => whoBox(accessEntry(page, 1)).fill('Market'),
      shows: sees((page) => option(page, 'Marketing Europe').first()),
      actions: [
        {
          does: 'Esc closes the list',
          by: key('Escape'),
          shows: steps(
            misses((page) => page.getByRole('listbox', { name: 'Suggestions' })),
            focuses((page) => whoBox(accessEntry(page, 1))),
          ),
        },
        {
          does: 'The entry is removed',
          by: press('Remove access entry 1'),
          shows: misses((page) => accessEntry(page, 1)),
          isEdit: true,
        },
      ],
    },
    {
      name: 'An entry for a group',
      reach: async ({ page }) => {
        await addByName(page, 1, 'Marketing', /^Marketing Europe Group/)
      },
      shows: ({ page }) => expect(whoBox(accessEntry(page, 1))).toHaveValue('Marketing Europe'),
      actions: [
        {
          does: 'Its details are unfolded',
          by: ({ page }) => openDetails(accessEntry(page, 1)),
          shows: sees((page) => entryList(accessEntry(page, 1), 'Type')),
        },
        {
          does: 'It is denied by keys',
          by: steps(({ page }) => entryList(accessEntry(page, 1), 'Access').focus(), key('ArrowDown')),
          shows: ({ page }) => expect(entryList(accessEntry(page, 1), 'Access')).toHaveValue('deny'),
          isEdit: true,
        },
        {
          does: 'Undo grants it again',
          by: key('Control+z'),
          shows: ({ page }) => expect(entryList(accessEntry(page, 1), 'Access')).toHaveValue('grant'),
          isEdit: true,
        },
      ],
    },
    menuState({
      name: 'The menu of an entry',
      covers: ['EntryTools'],
      title: 'More for access entry 1',
      open: press('More for access entry 1'),
      opener: (page) => buttonOf(page, 'More for access entry 1'),
    }),
    menuState({
      name: 'The menu of the access list',
      covers: ['AccessSection'],
      title: 'More for access',
      open: ({ page }) => more(page).click(),
      opener: more,
    }),
    dialogState({
      name: 'The members of a group',
      covers: ['MembersDialog'],
      title: 'Members of Marketing Europe',
      open: press('Members of Marketing Europe'),
      opener: (page) => buttonOf(page, 'Members of Marketing Europe'),
    }),
    dialogState({
      name: 'The test of a person, before one is chosen',
      covers: ['TestPerson'],
      title: 'Test a person',
      open: press('Test a person'),
      opener: (page) => buttonOf(page, 'Test a person'),
      shows: focuses(person),
      command: 'Test a person',
    }),
    {
      name: 'The test of a person, with its answer',
      reach: steps(
        press('Test a person'),
        ({ page }) => person(page).fill('Dmitri'),
        ({ page }) => option(page, 'Dmitri Halloran').first().click(),
      ),
      shows: sees((page) => page.getByRole('dialog').getByRole('heading', { level: 3 })),
      actions: [
        { does: 'Esc closes it', by: key('Escape'), shows: focuses((page) => buttonOf(page, 'Test a person')) },
      ],
    },
    dialogState({
      name: 'What each entry does',
      covers: ['AccessEffects'],
      title: 'Who can find it, entry by entry',
      open: press('What each entry does'),
      opener: (page) => buttonOf(page, 'What each entry does'),
    }),
    toolState({
      name: 'Add many people and groups',
      covers: 'AddMany',
      title: 'Add many people and groups',
      line: /^Add many/,
      closeButton: 'Cancel',
      command: 'Add many people and groups',
    }),
    {
      name: 'Who of a list was not added',
      reach: steps(
        ({ page }) => more(page).click(),
        ({ page }) => page.getByRole('menuitem', { name: /^Add many/ }).click(),
        ({ page }) =>
          page.getByRole('dialog').getByRole('textbox').fill('robin@contoso.example\nnobody@contoso.example'),
        press('Add 1 entry'),
      ),
      shows: sees((page) => page.getByText('Not added: nobody@contoso.example', { exact: true })),
      actions: [
        {
          does: 'It is dismissed',
          by: press('Dismiss'),
          shows: steps(
            misses((page) => page.getByText('Not added: nobody@contoso.example', { exact: true })),
            focuses((page) => buttonOf(page, 'Add people or groups')),
          ),
        },
      ],
    },
    toolState({
      name: 'Copy access from another item',
      covers: 'CopyAccess',
      title: 'Copy access from another item',
      line: /^Copy access/,
      closeButton: 'Cancel',
      command: 'Copy access from another item',
    }),
    toolState({
      name: 'Access presets',
      covers: 'Presets',
      title: 'Access presets',
      line: /^Presets/,
      command: 'Access presets',
    }),
    toolState({
      name: 'External groups',
      covers: 'ExternalGroupsDialog',
      title: 'External groups',
      line: /^External groups/,
      command: 'External groups',
    }),
  ],
}
