import { expect, type Page } from '@playwright/test'
import type { SentinelId } from '../../sandbox/sentinels.ts'
import { connectionField, fillProperty, itemIdField, propertyField } from '../form.ts'
import { openTab } from '../payload.ts'
import { expectPrimary } from '../primary.ts'
import { openSignedIn } from '../signIn.ts'
import { expectSimpleItem, fillSimpleItem } from '../simpleItem.ts'
import { replaceDialog, savedStatus, submitButton } from '../submit.ts'
import type { Action, State, Step, Story } from './state.ts'
import { buttonOf, dialogState, focuses, key, misses, press, sees, steps } from './steps.ts'

const alert = (page: Page) => page.getByRole('alert')
const timer = (page: Page) => page.getByRole('timer')
const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Result' })

interface Answer {
  readonly failure: SentinelId
  /** As the menu of failures has it. */
  readonly named: string
  readonly title: string
  readonly actions?: readonly Action[]
  /** What is pressed to see the answer, where Graph is waited for at first. */
  readonly waits?: Step
}

const toDetails: Action = {
  does: 'The details are unfolded and folded',
  by: steps(({ page }) => panel(page).getByText('Technical details').click(), key('Enter')),
  shows: ({ page }) => expect(panel(page).getByText('Technical details')).toBeVisible(),
}

/** An answer that is no success: chosen from the menu, and sent for. The form stays as it was. */
function refused({ failure, named, title, actions = [], waits = async () => {} }: Answer): State {
  return {
    name: `The answer: ${title}`,
    covers: [failure, 'ErrorNotice'],
    reach: steps(choose(named), submit, waits),
    shows: steps(
      ({ page }) => expect(alert(page)).toContainText(title),
      ({ page, itemId }) => expectSimpleItem(page, itemId),
      ({ page }) => expect(submitButton(page)).toBeEnabled(),
    ),
    actions,
  }
}

function choose(named: string): Step {
  return steps(press('Try a failure'), ({ page }) => page.getByRole('menuitem', { name: named }).click())
}

const submit: Step = ({ page }) => submitButton(page).click()

/** Each answer to Submit, played by the sandbox for one item that is not stored until the last of them. */
export const answers: Story = {
  name: 'after Submit',
  refusals: /status of (?:40[01349]|413|429|50[23])|ERR_|Failed to load/,
  states: [
    {
      name: 'A failure that is to come',
      reach: steps(
        ({ page }) => openSignedIn(page),
        ({ page, itemId }) => fillSimpleItem(page, itemId),
        choose('The name is taken (409)'),
      ),
      shows: sees((page) => page.getByRole('group', { name: 'Failure on purpose' })),
      actions: [
        {
          does: '“Stop” takes it back',
          by: press('Stop'),
          shows: focuses(submitButton),
          command: 'Try a failure',
        },
      ],
    },
    refused({
      failure: 'fail400Generic',
      named: 'Malformed, with no field named (400)',
      title: 'Graph rejected the item (400)',
      actions: [toDetails],
    }),
    {
      ...refused({
        failure: 'failPlanted',
        named: 'A mistake in the payload (400)',
        title: 'Graph rejected the item (400)',
      }),
      name: 'The answer to a planted mistake',
    },
    refused({
      failure: 'failOwner',
      named: 'The connection belongs to another app (403)',
      title: 'You don’t have permission (403)',
    }),
    refused({ failure: 'failConflict', named: 'The name is taken (409)', title: 'Graph reports a conflict (409)' }),
    refused({
      failure: 'failTooLarge',
      named: 'The item is too large (413)',
      title: 'The payload is too large for Graph (413)',
    }),
    refused({
      failure: 'fail502',
      named: 'Graph is unavailable, with a web page as answer (502)',
      title: 'Graph is unavailable (502)',
    }),
    refused({
      failure: 'failClaims',
      named: 'The sign-in must be confirmed (401)',
      title: 'Your organization asks you to verify it is you (401)',
    }),
    {
      name: 'Waiting, because Graph is busy (429)',
      covers: ['failThrottledNoRetryAfter'],
      isBrief: true,
      reach: steps(choose('Too many requests, no time given (429)'), submit),
      shows: sees(timer),
      actions: [
        {
          does: '“Cancel” ends the waiting',
          by: press('Cancel'),
          shows: steps(misses(timer), ({ page }) =>
            expect(alert(page)).toContainText('Graph is busy: too many requests (429)'),
          ),
        },
      ],
    },
    {
      name: 'Sending takes long',
      covers: ['slow'],
      isBrief: true,
      reach: steps(choose('A slow answer, time to cancel'), submit),
      shows: sees((page) => page.getByText('Sending', { exact: true })),
      actions: [
        {
          does: 'Ctrl+Enter sends nothing more',
          by: key('Control+Enter'),
          shows: sees((page) => buttonOf(page, 'Cancel')),
        },
        {
          does: '“Cancel” stops it',
          by: press('Cancel'),
          shows: ({ page }) => expect(alert(page)).toContainText('Stopped'),
        },
      ],
    },
    {
      name: 'The answer: nothing has this address (404)',
      reach: steps(({ page }) => connectionField(page).fill('gone'), key('Tab'), submit),
      shows: ({ page }) => expect(panel(page).getByRole('alert')).toContainText('Graph does not find it (404)'),
      actions: [
        {
          does: '“Submit again” asks once more',
          by: ({ page }) => panel(page).getByRole('button', { name: 'Submit again' }).click(),
          shows: ({ page }) => expect(panel(page).getByRole('alert')).toContainText('Graph does not find it (404)'),
        },
      ],
    },
    {
      name: 'Offline',
      reach: steps(
        ({ page }) => connectionField(page).fill('tickets'),
        key('Tab'),
        ({ context }) => context.setOffline(true),
        submit,
      ),
      shows: steps(
        ({ page }) => expect(alert(page).filter({ hasText: 'You are offline' })).toContainText('nothing was sent'),
        ({ page }) => expectPrimary(page, 'Submit again'),
      ),
      actions: [
        {
          does: 'Back online, “Submit again” sends it',
          by: steps(({ context }) => context.setOffline(false), press('Submit again')),
          shows: sees(savedStatus),
        },
      ],
    },
    {
      name: 'The answer: Item saved',
      covers: ['SavedNotice'],
      reach: async () => {},
      shows: steps(
        ({ page }) => expect(savedStatus(page)).toContainText('can find it'),
        ({ page }) => expectPrimary(page, 'Submit item'),
      ),
      actions: [
        toDetails,
        {
          does: 'Another tab and back: it is still there',
          by: steps(
            ({ page }) => openTab(page, 'Payload'),
            ({ page }) => openTab(page, 'Result'),
          ),
          shows: sees(savedStatus),
        },
      ],
    },
    dialogState({
      name: 'The question whether the same is sent again',
      covers: ['ReplaceDialog'],
      title: 'Nothing would change',
      open: submit,
      openByKey: key('Control+Enter'),
      opener: submitButton,
    }),
    {
      name: 'The question before an item is replaced',
      covers: ['ReplaceDialog'],
      reach: steps(({ page }) => fillProperty(page, 'title', 'Another title'), submit),
      shows: sees((page) => replaceDialog(page).getByRole('region', { name: 'Changed (1)' })),
      actions: [
        { does: 'Esc sends nothing', by: key('Escape'), shows: steps(misses(replaceDialog), focuses(submitButton)) },
        { does: 'Ctrl+Enter asks again', by: key('Control+Enter'), shows: sees(replaceDialog) },
        {
          does: '“Compare in detail” leads to Compare',
          by: press('Compare in detail'),
          shows: sees((page) => page.getByRole('tabpanel', { name: 'Compare' }).getByText('1 difference')),
        },
        {
          does: '“Replace item” replaces it',
          by: steps(submit, ({ page }) =>
            replaceDialog(page).getByRole('button', { name: 'Replace item', exact: true }).click(),
          ),
          shows: sees(savedStatus),
        },
      ],
    },
    {
      name: 'The list of sent items, with some',
      covers: ['SentItems'],
      reach: press('Sent items'),
      shows: ({ page, itemId }) =>
        expect(page.getByRole('dialog', { name: 'Sent items' }).getByText(itemId).first()).toBeVisible(),
      actions: [{ does: 'Esc closes it', by: key('Escape'), shows: focuses((page) => buttonOf(page, 'Sent items')) }],
    },
    {
      name: 'A stored item, opened in the form',
      reach: steps(({ page }) => fillProperty(page, 'title', 'Not stored'), press('Open stored item')),
      shows: sees((page) => page.getByText('The stored item is in the form.')),
      actions: [
        {
          does: 'Undo brings back what was typed',
          by: key('Control+z'),
          shows: ({ page }) => expect(page.getByRole('heading', { level: 1 })).toHaveText('Not stored'),
          isEdit: true,
        },
      ],
    },
    {
      name: 'No stored item under this ID',
      reach: steps(({ page, itemId }) => itemIdField(page).fill(`${itemId}b`), press('Open stored item')),
      shows: ({ page }) =>
        expect(page.locator('#page-form').getByRole('alert')).toContainText('Graph does not find it (404)'),
      actions: [
        {
          does: '“Try again” asks once more',
          by: press('Try again'),
          shows: ({ page }) => expect(page.locator('#page-form').getByRole('alert')).toContainText('(404)'),
        },
      ],
    },
    {
      name: 'The answer was lost, and the item read back',
      covers: ['failDropped'],
      reach: steps(choose('The answer breaks off, the item is stored'), submit),
      shows: ({ page }) => expect(savedStatus(page)).toContainText('the editor read the item back'),
      actions: [
        {
          does: '“Duplicate” begins the next',
          by: ({ page }) => panel(page).getByRole('button', { name: 'Duplicate' }).click(),
          shows: focuses(itemIdField),
          isEdit: true,
          command: 'Duplicate this item',
        },
        {
          does: 'An empty item is begun',
          by: steps(press('New'), ({ page }) => page.getByRole('menuitem', { name: 'Empty item' }).click()),
          shows: focuses((page) => propertyField(page, 'title')),
          isEdit: true,
          command: 'New item',
        },
      ],
    },
  ],
}
