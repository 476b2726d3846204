import { expect, type Page } from '@playwright/test'
import { findBox, openTab } from '../payload.ts'
import { editAsJson, openRawText, rawText, typeOver } from '../rawText.ts'
import { submitButton } from '../submit.ts'
import type { State } from './state.ts'
import { buttonOf, focuses, key, press, sees, steps, tabState } from './steps.ts'

const panel = (page: Page) => page.getByRole('tabpanel')
const submitReason = (page: Page) => page.locator('#submit-reason')

/** Each tab of the right pane with an item that was not sent yet, and its payload as text. */
export const tabsOfItem: readonly State[] = [
  tabState({
    name: 'Payload, of an item',
    tab: 'Payload',
    covers: ['payload'],
    shows: sees((page) => panel(page).getByText('"Kept as typed"')),
    actions: [
      {
        does: 'The payload is copied',
        by: press('Copy payload'),
        shows: ({ page }) => expect(buttonOf(page, 'Copy payload')).toHaveText('Copied'),
        command: 'Copy payload',
      },
      {
        does: 'A text is looked for',
        by: steps(({ page }) => findBox(page).fill('typed'), key('Enter')),
        shows: steps(
          focuses(findBox),
          sees((page) => panel(page).getByText('1 of 1')),
        ),
        command: 'Find in payload',
      },
      {
        does: 'Esc ends that',
        by: key('Escape'),
        shows: steps(focuses(findBox), ({ page }) => expect(findBox(page)).toHaveValue('')),
      },
    ],
  }),
  tabState({
    name: 'Card, of an item',
    tab: 'Card',
    covers: ['card'],
    shows: sees((page) => panel(page).getByText('Kept as typed').first()),
  }),
  tabState({
    name: 'Problems, of an item without an error',
    tab: 'Problems',
    covers: ['problems'],
    shows: sees((page) => panel(page).getByRole('region').or(panel(page).getByRole('status')).first()),
  }),
  tabState({
    name: 'Compare, before anything was read',
    tab: 'Compare',
    covers: ['compare'],
    shows: sees((page) => panel(page).getByText('See what Graph has stored under this ID')),
  }),
  {
    name: 'Compare, with nothing stored',
    reach: press('Read stored item'),
    shows: sees((page) => panel(page).getByText('Nothing is stored under this ID yet')),
    actions: [
      {
        does: 'It is read again',
        by: press(/^Read (?:stored item|it again)$/),
        shows: sees((page) => panel(page).getByText('Nothing is stored under this ID yet')),
      },
    ],
  },
  tabState({
    name: 'Result, before anything was sent',
    tab: 'Result',
    covers: ['response'],
    shows: sees((page) => panel(page).getByText('Submit the item to see here')),
  }),
  tabState({
    name: 'Find, of an item that was not sent',
    tab: 'Find',
    covers: ['find'],
    shows: sees((page) => buttonOf(page, 'Is it found?')),
  }),
  {
    name: 'The payload as JSON',
    reach: ({ page }) => openRawText(page),
    shows: steps(focuses(rawText), ({ page }) => expect(rawText(page)).toContainText('"Kept as typed"')),
    actions: [
      {
        does: 'Back to the preview',
        by: ({ page }) => editAsJson(page).click(),
        shows: focuses(editAsJson),
      },
      { does: 'Enter opens it again', by: key('Enter'), shows: focuses(rawText), command: 'Edit as JSON' },
    ],
  },
  {
    name: 'The payload as JSON, broken',
    reach: ({ page }) => typeOver(page, '"Kept as typed"', '@'),
    shows: ({ page }) =>
      expect(submitReason(page)).toHaveText(/^The form waits\. Line \d+, column \d+: expected a value\./),
    actions: [
      {
        does: 'Submit leads to the text',
        by: steps(
          ({ page }) => openTab(page, 'Problems'),
          ({ page }) => submitButton(page).click(),
        ),
        shows: focuses(rawText),
      },
      {
        does: 'It is mended',
        by: ({ page }) => typeOver(page, '@', '"Kept as typed"'),
        shows: ({ page }) => expect(submitReason(page)).toHaveText('Ctrl+Enter'),
      },
      {
        does: 'Back to the preview of the mended payload',
        by: ({ page }) => editAsJson(page).click(),
        shows: focuses(editAsJson),
      },
    ],
  },
]
