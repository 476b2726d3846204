import { downloadDraft } from '../../drafts/store/downloadDraft.ts'
import { withEverybody } from '../../editor/access/aclEntryEdits.ts'
import { newAclEntry } from '../../editor/access/newAclEntry.ts'
import { openObstacle } from '../../editor/id/openObstacle.ts'
import { obstacleOf } from '../../item/obstacle.ts'
import { findObstacle } from '../../search/findObstacle.ts'
import { pressButton } from '../../ui/pressButton.ts'
import type { Command, CommandParts } from './command.ts'
import { commandKeys } from './commandKeys.ts'
import { readOnlyObstacle, sendingObstacle } from './obstacles.ts'

/** What can be done with the item in the form, and to have another one there. */
export const itemCommands = {
  submit: {
    label: 'Submit item',
    alsoCalled: 'send put publish upload save to graph',
    group: 'Item',
    keys: commandKeys.submit,
    obstacle: (parts) => {
      const { page } = parts
      const before = sendingObstacle(parts) ?? readOnlyObstacle(parts)
      if (before !== undefined) return before
      const obstacle = obstacleOf(page.flow.state.get().obstacle, page.session.kind)
      return obstacle?.isDisabled === true ? `${obstacle.reason}.` : undefined
    },
    run: ({ page }) => page.submitOrSay(),
  },
  save: {
    label: 'Save the draft now',
    group: 'Item',
    keys: commandKeys.save,
    obstacle: readOnlyObstacle,
    run: ({ page }) => page.saveDraft(),
  },
  new: {
    label: 'New item',
    group: 'Item',
    alsoCalled: 'start writing write create begin empty an',
    obstacle: sendingObstacle,
    run: ({ page }) => page.startNext('new'),
    leadsToField: true,
  },
  duplicate: {
    label: 'Duplicate this item',
    group: 'Item',
    obstacle: (parts) => sendingObstacle(parts) ?? (isEmpty(parts) ? 'The form is empty.' : undefined),
    run: ({ page }) => page.startNext('duplicate'),
    leadsToField: true,
  },
  sample: {
    label: 'Open a sample item',
    group: 'Item',
    obstacle: (parts) =>
      readOnlyObstacle(parts) ?? (isEmpty(parts) ? undefined : 'The form has something in it. Choose New item first.'),
    run: ({ page }) => page.openSample(),
  },
  openStored: {
    label: 'Open stored item',
    group: 'Item',
    obstacle: (parts) =>
      readOnlyObstacle(parts) ?? openObstacle(parts.page.session.kind, parts.page.flow.state.get().draft),
    run: () => pressButton('open-stored-item'),
  },
  import: { label: 'Import', group: 'Item', obstacle: readOnlyObstacle, run: ({ page }) => page.importing.start() },
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
      readOnlyObstacle(parts) ??
      (parts.page.flow.history.state.get().undo === undefined ? 'Nothing to undo.' : undefined),
    run: ({ page }) => void page.undoing.undo(),
  },
  redo: {
    label: 'Redo',
    group: 'Item',
    keys: commandKeys.redo,
    obstacle: (parts) =>
      readOnlyObstacle(parts) ??
      (parts.page.flow.history.state.get().redo === undefined ? 'Nothing to redo.' : undefined),
    run: ({ page }) => void page.undoing.redo(),
  },
  isItFound: {
    label: 'Is it found?',
    group: 'Item',
    obstacle: ({ page }) => findObstacle(page.session.kind === 'signedIn', page.flow.state.get().draft),
    run: ({ page }) => page.seeWhetherFound(),
  },
  explain: { label: 'Explain an error', group: 'Item', run: ({ page }) => page.explaining.start() },
  allowEveryone: {
    label: 'Allow everyone including guests',
    group: 'Item',
    obstacle: (parts) =>
      readOnlyObstacle(parts) ?? (allowsEveryone(parts) ? 'Everyone is allowed already.' : undefined),
    run: ({ page: { flow, goTo, apiVersion, session } }) => {
      const { draft } = flow.state.get()
      const tenantId = session.kind === 'signedIn' ? session.account.tenantId : undefined
      const entry = withEverybody(newAclEntry(apiVersion), 'everyone', apiVersion, tenantId)
      flow.change({ ...draft, acl: [...draft.acl, entry] }, '“Allow everyone including guests”')
      goTo({ in: 'body', pointer: `/acl/${draft.acl.length}` })
    },
  },
} as const satisfies Record<string, Command>

function allowsEveryone({ page }: CommandParts): boolean {
  return page.flow.state.get().draft.acl.some(({ type, accessType }) => type === 'everyone' && accessType === 'grant')
}

function isEmpty({ page }: CommandParts): boolean {
  return page.flow.isUntouched(page.flow.state.get().draft)
}
