import { expect, type Page } from '@playwright/test'
import { draftNames, openDrafts, typeSaved } from '../draftsList.ts'
import { contentBox, itemIdField } from '../form.ts'
import { accountButton, signIn } from '../signIn.ts'
import type { Story, World } from './state.ts'
import { buttonOf, dialogOf, focuses, key, misses, press, sees, steps } from './steps.ts'

const alert = (page: Page) => page.getByRole('alert')
const offer = (page: Page) => page.getByText(/^Save (?:this draft|these .*) to your account\?$/)

/** Opens the editor in another tab, which has the draft from then on. */
async function takeOverElsewhere({ page, context }: World): Promise<void> {
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: 'Take over' }).click()
  await expect(other.getByRole('alert')).toBeHidden()
  // What is behind another tab draws nothing, and hears of nothing.
  await page.bringToFront()
}

/** Drafts that another tab has, that were begun by nobody, and the list of them. */
export const drafts: Story = {
  name: 'of the drafts',
  refusals: /a fault that the story made up/,
  states: [
    {
      name: 'The list of drafts, with some',
      covers: ['DraftsDialog'],
      reach: async ({ page }) => {
        await page.goto('/')
        await typeSaved(page, 'FIRST')
        await (await openDrafts(page)).getByRole('button', { name: 'New item' }).click()
        await typeSaved(page, 'SECOND')
        await openDrafts(page)
      },
      shows: ({ page }) => expect(draftNames(dialogOf(page, 'Drafts'))).toHaveText(['SECOND', 'FIRST']),
      actions: [
        {
          does: 'A draft is deleted',
          by: press('Delete FIRST'),
          shows: ({ page }) => expect(draftNames(dialogOf(page, 'Drafts'))).toHaveText(['SECOND']),
        },
        {
          does: '“Undo” brings it back',
          by: ({ page }) => dialogOf(page, 'Drafts').getByRole('button', { name: 'Undo' }).click(),
          shows: ({ page }) => expect(draftNames(dialogOf(page, 'Drafts'))).toHaveText(['SECOND', 'FIRST']),
        },
        {
          does: 'Esc leaves a name as it is',
          by: steps(press('Rename FIRST'), key('X', 'Escape')),
          shows: sees((page) => buttonOf(page, 'Open FIRST')),
        },
        { does: 'Esc closes it', by: key('Escape'), shows: focuses((page) => buttonOf(page, 'Drafts')) },
      ],
    },
    {
      name: 'Drafts from before somebody signed in',
      covers: ['AdoptOffer'],
      reach: ({ page }) => signIn(page),
      shows: sees(offer),
      actions: [{ does: '“Not now” takes the offer away', by: press('Not now'), shows: misses(offer) }],
    },
    {
      name: 'A draft that another tab took over',
      covers: ['DraftTrouble'],
      reach: takeOverElsewhere,
      shows: ({ page }) => expect(alert(page)).toContainText('Another tab took this draft over'),
      actions: [
        {
          does: 'Ctrl+Enter says why nothing is sent',
          by: steps(({ page }) => buttonOf(page, 'Drafts').focus(), key('Control+Enter')),
          shows: sees(alert),
        },
        {
          does: '“Take over” takes it back',
          by: press('Take over'),
          shows: steps(misses(alert), focuses(itemIdField)),
        },
      ],
    },
    {
      name: 'A draft that was taken over again',
      covers: ['DraftTrouble'],
      reach: takeOverElsewhere,
      shows: ({ page }) => expect(alert(page)).toContainText('Another tab took this draft over'),
      actions: [
        {
          does: 'A copy is opened by key',
          by: steps(({ page }) => buttonOf(page, 'Open a copy').focus(), key('Enter')),
          shows: steps(misses(alert), focuses(itemIdField)),
        },
      ],
    },
    {
      name: 'A draft of which the browser lost a part',
      covers: ['LostPartsNotice'],
      reach: async ({ page }) => {
        await page.evaluate((text) => navigator.clipboard.writeText(text), 'A line of a long text.\n'.repeat(20_000))
        await contentBox(page).click()
        await page.keyboard.press('Control+V')
        await expect(page.getByRole('banner').getByText(/^Draft saved/)).toBeVisible()
        await losePiece(page)
        await page.reload()
        await expect(accountButton(page)).toBeVisible()
      },
      shows: sees((page) => page.getByRole('alert', { name: 'Part of your draft is gone' })),
      actions: [{ does: '“Dismiss” takes the notice away', by: press('Dismiss'), shows: misses(alert) }],
    },
    {
      name: 'The page that cannot show the draft, and rescues it',
      covers: ['DraftRescue'],
      reach: async ({ page }) => {
        await page.addInitScript((fault) => {
          if (sessionStorage.getItem(fault) === null) return
          const matchMedia = window.matchMedia.bind(window)
          window.matchMedia = (query) => {
            if (query.includes('width')) throw new Error(fault)
            return matchMedia(query)
          }
        }, madeUpFault)
        await page.evaluate((fault) => sessionStorage.setItem(fault, ''), madeUpFault)
        await page.reload()
      },
      shows: ({ page }) => expect(alert(page)).toContainText('The editor stopped because of a fault of its own'),
      actions: [
        {
          does: 'The draft is shown as text',
          by: press('Show the draft as text'),
          shows: ({ page }) =>
            expect(page.getByRole('textbox', { name: 'Draft as text' })).toHaveValue(/A line of a long text/),
        },
      ],
    },
    {
      name: 'The page after a reload without the fault',
      reach: async ({ page }) => {
        await page.evaluate((fault) => sessionStorage.removeItem(fault), madeUpFault)
        await buttonOf(page, 'Reload').click()
      },
      shows: ({ page }) => expect(contentBox(page)).toContainText('A line of a long text.'),
      actions: [],
    },
  ],
}

const madeUpFault = 'a fault that the story made up'

/** What a browser that needs room may do: one piece of a long text is gone. */
async function losePiece(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('external-item-editor')
        opening.addEventListener('error', () => reject(new Error('The database cannot be read')))
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('pieces', 'readwrite')
          const pieces = transaction.objectStore('pieces')
          const keys = pieces.getAllKeys()
          keys.addEventListener('success', () => {
            const [, second] = keys.result
            if (second !== undefined) pieces.delete(second)
          })
          transaction.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
  )
}
