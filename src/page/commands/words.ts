/** The texts of the list of commands and of the list of keys. */
export const commandWords = {
  commands: 'Commands',
  shortcuts: 'Keyboard shortcuts',
  search: 'Search commands',
  placeholder: 'Type what you want to do, or a field, connection or draft',
  all: 'All commands',
  found: (count: number) => (count === 1 ? '1 command' : `${count} commands`),
  nothing: (typed: string) => `Nothing is called “${typed}”. Try another word, such as “import” or “undo”.`,
  /** Keys that every part of the page has by itself. */
  otherKeys: [
    ['Close a dialog or a menu', ['Esc']],
    ['Go through tabs, menus and lists', ['Arrow keys']],
    ['Go to the next field or button', ['Tab']],
    ['Have the lines of the payload explained, one by one', ['Arrow keys']],
  ],
} as const
