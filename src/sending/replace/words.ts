/** What is said before an item is replaced. */
export const replaceWords = {
  /** The dialog is called so, whatever the item is called. */
  name: 'Replace item?',
  title: (item: string) => `Replace “${item}”?`,
  sameTitle: 'Nothing would change',
  uncheckedTitle: 'Send without checking?',
  /** `unchanged` counts what is the same on both sides. */
  wholeItem: (unchanged = 0) =>
    `What is in the form takes the place of the stored item.${
      unchanged === 0 ? '' : ` Everything that is not listed here stays as it is (${unchanged} unchanged).`
    }`,
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
