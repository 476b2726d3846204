/** A key with what is held with it: "Mod+Shift+Z", where Mod is Ctrl, or Cmd on a Mac; "?" on whatever keys it is. */
export type KeyName = string

/** The part of a keyboard event by which it is known. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** True when one of these keys was pressed, with nothing else held. */
export function isKey(event: PressedKey, names: readonly KeyName[]): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey || (ctrlKey && metaKey)) return false
  // Which keys make a "?" is a matter of the keyboard.
  const pressed = `${ctrlKey || metaKey ? 'Mod+' : ''}${shiftKey && key !== '?' ? 'Shift+' : ''}${key}`.toLowerCase()
  return names.some((name) => name.toLowerCase() === pressed)
}
