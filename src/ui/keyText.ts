import type { KeyName } from './keys.ts'

/** A key as people of that system write it: "Ctrl+Shift+Z", or "⇧⌘Z" on a Mac. */
export function keyText(name: KeyName, isMac: boolean): string {
  if (!isMac) return name.replace('Mod', 'Ctrl')
  const held = name.split('+')
  const key = held.pop() ?? ''
  return `${held.includes('Shift') ? '⇧' : ''}${held.includes('Mod') ? '⌘' : ''}${key === 'Enter' ? '↩' : key}`
}
