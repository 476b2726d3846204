/** A key with what is held with it: "Mod+Shift+Z", where Mod is Ctrl, or Cmd on a Mac; "?" on whatever keys it is. */
export type KeyName = string

/** The part of a keyboard event by which it is known. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** True when one of these keys was pressed, with nothing else held. */
export function isKey(event: PressedKey, names: readonly KeyName[]): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  return names.some((name) => {
    const held = name.split('+')
    const wanted = held.pop() ?? ''
    const isMod = held.includes('Mod') ? ctrlKey !== metaKey : !ctrlKey && !metaKey
    // Which keys make a "?" is a matter of the keyboard.
    const isShift = wanted === '?' || held.includes('Shift') === shiftKey
    return isMod && isShift && !altKey && key.toLowerCase() === wanted.toLowerCase()
  })
}
