/** What is said before an item is replaced. */
export const replaceWords = {
  /** The dialog is called so, whatever the item is called. */
  name: 'Replace item?',
  title: (item: string) => `Replace “${item}”?`,
  sameTitle: 'Nothing would change',
  uncheckedTitle: 'Send without checking?',
  wholeItem: 'Graph replaces the whole item with what you send.',
  same: 'What is stored is the same as what you would send.',
  unseen: 'The editor could not see whether this item is stored already. If it is, sending replaces all of it.',
  unreadable: (why: string) => `What Graph has stored could not be read. ${why}`,
  moreNames: 'Show more names',
  access: { grant: 'can find it', deny: 'cannot find it' },
} as const
