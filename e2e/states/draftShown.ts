import type { Page } from '@playwright/test'

/** What the form and the meter show of the draft: the value of each field, by its place, and the bytes of the payload. */
export type DraftShown = Readonly<Record<string, string>>

/** Reads what is in the form now, also behind a dialog. */
export function draftShown(page: Page): Promise<DraftShown> {
  return page.evaluate(() => {
    // Of two fields of a place the first counts: the other one may be folded.
    const fields = [...document.querySelectorAll<HTMLElement>('#page-form [data-place]')].toReversed()
    const meter = document.querySelector('[role="meter"]')?.getAttribute('aria-valuenow')
    return Object.fromEntries([
      ...fields
        .map((field) => [field.dataset['place'] ?? '', valueOf(field)])
        .filter(([, value]) => value !== undefined),
      ...(meter === undefined || meter === null ? [] : [['bytes', meter]]),
    ])

    function valueOf(field: HTMLElement): string | undefined {
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field.value
      if (field instanceof HTMLSelectElement) return field.value
      // What stands around several fields has no value of its own.
      return field.isContentEditable ? field.textContent : undefined
    }
  })
}

/** The fields that are in both and differ. One that was unfolded or folded is in one of them only. */
export function changedFields(before: DraftShown, after: DraftShown): readonly string[] {
  return Object.entries(before)
    .filter(([place, value]) => after[place] !== undefined && after[place] !== value)
    .map(([place, value]) => `${place}: ${value} → ${after[place]}`)
}
