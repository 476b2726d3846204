import { isUntouched } from '../../domain/itemDraft.ts'
import { downloadDraft } from '../../drafts/store/downloadDraft.ts'
import { openObstacle } from '../../editor/id/openObstacle.ts'
import { inAnotherTab, obstacleOf } from '../../item/obstacle.ts'
import { pressButton } from '../../ui/pressButton.ts'
import type { Command, CommandParts } from './command.ts'
import { commandKeys } from './commandKeys.ts'

/** What can be done with the item in the form, and to have another one there. */
export const itemCommands = {
  submit: {
    label: 'Submit item',
    group: 'Item',
    keys: commandKeys.submit,
    obstacle: ({ page }) => {
      if (page.submission.isPending) return 'An item is on its way.'
      const obstacle = page.isReadOnly ? inAnotherTab : obstacleOf(page.flow.state.get().obstacle, page.session.kind)
      return obstacle?.isDisabled === true ? `${obstacle.reason}.` : undefined
    },
    run: ({ page }) => page.submitOrSay(),
  },
  save: {
    label: 'Save the draft now',
    group: 'Item',
    keys: commandKeys.save,
    obstacle: readOnly,
    run: ({ page }) => page.saveDraft(),
  },
  new: { label: 'New item', group: 'Item', obstacle: sending, run: ({ page }) => page.startNext('new') },
  duplicate: {
    label: 'Duplicate this item',
    group: 'Item',
    obstacle: (parts) => sending(parts) ?? (isEmpty(parts) ? 'The form is empty.' : undefined),
    run: ({ page }) => page.startNext('duplicate'),
  },
  sample: {
    label: 'Open a sample item',
    group: 'Item',
    obstacle: (parts) =>
      readOnly(parts) ?? (isEmpty(parts) ? undefined : 'The form has something in it. Choose New item first.'),
    run: ({ page }) => page.openSample(),
  },
  openStored: {
    label: 'Open stored item',
    group: 'Item',
    obstacle: (parts) => readOnly(parts) ?? openObstacle(parts.page.session.kind, parts.page.flow.state.get().draft),
    run: () => pressButton('open-stored-item'),
  },
  import: { label: 'Import', group: 'Item', obstacle: readOnly, run: ({ page }) => page.importing.start() },
  drafts: { label: 'Drafts', group: 'Item', run: ({ onDrafts }) => onDrafts() },
  sentItems: { label: 'Sent items', group: 'Item', run: () => pressButton('sent-items') },
  download: {
    label: 'Download the draft',
    group: 'Item',
    obstacle: (parts) => (isEmpty(parts) ? 'The form is empty.' : undefined),
    run: ({ page }) => downloadDraft(page.flow.state.get().draft),
  },
  undo: {
    label: 'Undo',
    group: 'Item',
    keys: commandKeys.undo,
    obstacle: (parts) =>
      readOnly(parts) ?? (parts.page.flow.history.state.get().undo === undefined ? 'Nothing to undo.' : undefined),
    run: ({ page }) => void page.undoing.undo(),
  },
  redo: {
    label: 'Redo',
    group: 'Item',
    keys: commandKeys.redo,
    obstacle: (parts) =>
      readOnly(parts) ?? (parts.page.flow.history.state.get().redo === undefined ? 'Nothing to redo.' : undefined),
    run: ({ page }) => void page.undoing.redo(),
  },
  explain: { label: 'Explain an error', group: 'Item', run: ({ page }) => page.explaining.start() },
} as const satisfies Record<string, Command>

function readOnly({ page }: CommandParts): string | undefined {
  return page.isReadOnly ? `${inAnotherTab.reason}.` : undefined
}

function sending({ page }: CommandParts): string | undefined {
  return page.submission.isPending ? 'An item is on its way.' : undefined
}

function isEmpty({ page }: CommandParts): boolean {
  return isUntouched(page.flow.state.get().draft)
}
