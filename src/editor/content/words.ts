import type { ContentType } from '../../domain/itemDraft.ts'
import { inWords } from '../../domain/limits.ts'

/** What the tools of the content say. */
export const words = {
  reading: (name: string) => `Reading ${name}…`,
  cleaning: 'Cleaning what you pasted…',
  dismiss: 'Dismiss',
  pastedAs: { html: 'Pasted as HTML', text: 'Pasted as tidy text' } satisfies Record<ContentType, string>,
  keepsStructure: 'Lists, tables and links keep their shape for Copilot. HTML keeps headings and bold, too.',
  keepFormatting: 'Keep formatting (HTML)',
  removed: (what: string) => `Removed: ${what}.`,
  plainInstead: 'Paste as plain text instead',
  sourceInstead: (name: string) => `Use the source of ${name} instead`,
  formattedInstead: { html: 'Use the formatted version instead', text: 'Use the tidy text instead' } satisfies Record<
    ContentType,
    string
  >,
  opened: (name: string, isInserted: boolean) => `${name} is in the content${isInserted ? ', at the cursor' : ''}`,
  openedAs: { html: 'Written as HTML.', text: 'Written as tidy text.' } satisfies Record<ContentType, string>,
  undo: 'Undo brings back what was there.',
  cannotPaste: 'Pasted as plain text',
  cannotLoad:
    'The part that reads formatted text could not be loaded. Check the network, reload the page and paste again.',
  cannotLoadReader: 'The part that reads it could not be loaded. Check the network, reload the page and open it again.',
  tooLargeToClean: (length: number) =>
    `What you copied has ${inWords(length)} characters of HTML, too much to clean at once. Paste smaller parts to keep lists and tables.`,
  isOtherType: {
    html: 'The text stays as it is. HTML does not show line breaks, so turn its lines into paragraphs next.',
    text: 'The text stays as it is. In plain text, tags count as words.',
  } satisfies Record<ContentType, string>,
  turn: { html: 'Turn its paragraphs and lists into HTML', text: 'Turn it into tidy text' } satisfies Record<
    ContentType,
    string
  >,
  turned: { html: 'Its paragraphs and lists are HTML now', text: 'It is tidy text now' } satisfies Record<
    ContentType,
    string
  >,
  canBringBack: 'The text stays as it is. Its headings, bold, lists and tables can come back.',
  bringBack: 'Bring back the copied formatting',
  asCopied: 'It is HTML now, as it was copied',
  cannotTurn: 'The text was left as it is',
  unseen: (count: number) => (count === 1 ? '1 invisible character' : `${inWords(count)} invisible characters`),
  removeUnseen: 'Remove them',
  unseenRemoved: (count: number) =>
    `${count === 1 ? '1 invisible character is' : `${inWords(count)} invisible characters are`} removed. Undo brings them back.`,
  deceptive: (count: number) =>
    `${count === 1 ? '1 of them turns or hides text' : `${inWords(count)} of them turn or hide text`}: Copilot may read something else than you see.`,
  notOpened: (name: string) => `${name} was not opened`,
} as const

/** A size as people say it. */
export function sizeText(byteLength: number): string {
  return byteLength < 1_000_000
    ? `${inWords(Math.max(1, Math.round(byteLength / 1000)))} kB`
    : `${(byteLength / 1_000_000).toFixed(1)} MB`
}
