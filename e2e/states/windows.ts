import { expect, type Page } from '@playwright/test'
import { itemIdField } from '../form.ts'
import { openTab, previewRegion } from '../payload.ts'
import { submitButton } from '../submit.ts'
import type { Story } from './state.ts'
import { buttonOf, focuses, key, press, sees, steps } from './steps.ts'

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

/** The page for an audience, and where there is room for one pane. */
export const windows: Story = {
  name: 'of the window',
  states: [
    {
      name: 'A sample item',
      reach: async ({ page }) => {
        await page.goto('/')
        await buttonOf(page, 'Open a sample item').click()
      },
      shows: ({ page }) => expect(itemIdField(page)).toHaveValue('TICKET42'),
      actions: [
        {
          does: 'It is presented',
          by: press('Present'),
          shows: focuses((page) => buttonOf(page, 'End presenting')),
          command: 'Present',
        },
      ],
    },
    {
      name: 'Presenting, at 150% of 1280 by 720',
      reach: ({ page }) => page.setViewportSize({ width: 853, height: 480 }),
      shows: steps(
        ({ page }) => expect(itemIdField(page)).toBeInViewport(),
        ({ page }) => expect(previewRegion(page)).toBeInViewport(),
      ),
      actions: [
        {
          does: 'A line of the payload is explained, and the one after it',
          by: steps(({ page }) => previewRegion(page).focus(), key('ArrowDown'), key('ArrowDown')),
          shows: steps(
            focuses(previewRegion),
            sees((page) => page.locator('[data-told]').filter({ hasText: /^Who can find the item/ })),
          ),
        },
        { does: 'It is ended', by: press('End presenting'), shows: focuses((page) => buttonOf(page, 'Present')) },
      ],
    },
    {
      name: 'A phone, with the form',
      reach: async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 })
        await tab(page, 'Form').click()
      },
      shows: steps(({ page }) => expect(submitButton(page)).toBeInViewport({ ratio: 1 }), sees(itemIdField)),
      actions: [
        {
          does: 'Arrows go to the payload',
          by: steps(({ page }) => tab(page, 'Form').focus(), key('ArrowRight')),
          shows: steps(
            sees(previewRegion),
            focuses((page) => tab(page, 'Payload')),
          ),
          command: 'Go to Payload',
        },
      ],
    },
    {
      name: 'A phone, with the payload',
      reach: ({ page }) => openTab(page, 'Payload'),
      shows: sees(previewRegion),
      actions: [
        {
          does: 'A line of it leads to its field in the form',
          by: ({ page }) => previewRegion(page).getByText('"Adele Vance"').click(),
          shows: sees((page) => page.getByRole('textbox', { name: 'assignee', exact: true })),
        },
      ],
    },
  ],
}
