/** What is said before an item is replaced. */
export const replaceWords = {
  /** The dialog is called so, whatever the item is called. */
  name: 'Replace item?',
  title: (item: string) => `Replace “${item}”?`,
  sameTitle: 'Nothing would change',
  uncheckedTitle: 'Send without checking?',
  changes: (names: string, isAll: boolean) => `${isAll ? 'Only this' : 'This'} changes: ${names}.`,
  removes: (names: string, isAll: boolean) => `${isAll ? 'Only this' : 'This'} is removed: ${names}.`,
  /** `unchanged` counts what is the same on both sides. */
  stays: (unchanged: number) => `Everything else stays as it is (${unchanged} unchanged).`,
  unshown: 'The stored item also holds a value that the form cannot show. That does not stay.',
  oneEntry: (name: string) => `the access entry for ${name}`,
  entries: (count: number) => `${count} access entries`,
  content: 'content',
  label: 'sensitivity label',
  /** What is safe beside an item that this device does not know; the name of the button stands between. */
  unknown: 'This item was not sent or opened on this device, so it may be somebody else’s.',
  asNew: 'Save as a new item',
  safe: (itemId: string) => `is the safe choice: yours gets the ID ${itemId}, and what is stored stays.`,
  same: 'What is stored is the same as what you would send.',
  unseen: 'The editor could not see whether this item is stored already. If it is, sending replaces all of it.',
  unreadable: (why: string) => `What Graph has stored could not be read. ${why}`,
  moreNames: 'Show more names',
  onlyHtml: (size: string | undefined) =>
    `The text is the same, the HTML differs${size === undefined ? '' : ` (${size})`}`,
  whiteSpace: 'in white space',
  access: { grant: 'can find it', deny: 'cannot find it' },
} as const
