/**
 * The names in a text that was typed where one name belongs: with a semicolon between them, or a comma where there is none.
 * Empty for one name. A comma may be part of it, as in "Delgado, Robin".
 */
export function typedNames(text: string): readonly string[] {
  const names = text
    .split(isTypedList(text) ? ';' : ',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return names.length < 2 ? [] : names
}

/** True for a text that can only be several names. */
export function isTypedList(text: string): boolean {
  return text.split(';').filter((name) => name.trim() !== '').length > 1
}
