/**
 * THE TABLE of keys of the whole page, by the command that they give. It stands by itself because the first key may come
 * before the commands are loaded.
 */
export const commandKeys = {
  submit: ['Mod+Enter'],
  save: ['Mod+S'],
  undo: ['Mod+Z'],
  redo: ['Mod+Y', 'Mod+Shift+Z'],
  commands: ['Mod+K'],
  shortcuts: ['?'],
  nextPane: ['F6'],
  previousPane: ['Shift+F6'],
} as const
