/** One sentence about the values that a script or program computes: how many there are, the first ones, and what to do. */
export function computedPartsRemarks(sources: readonly string[]): readonly string[] {
  if (sources.length === 0) return []
  return [
    sources.length === 1
      ? `1 value is computed by the script and stays as text: ${named(sources)}. Put the value in before you send it.`
      : `${sources.length} values are computed by the script and stay as text: ${named(sources)}. Put the values in before you send it.`,
  ]
}

/** The same about the placeholders of a template, which nobody has filled in yet. */
export function placeholderRemarks(sources: readonly string[]): readonly string[] {
  if (sources.length === 0) return []
  return [
    sources.length === 1
      ? `1 placeholder stays as text: ${named(sources)}. Put the value in before you send it.`
      : `${sources.length} placeholders stay as text: ${named(sources)}. Put the values in before you send it.`,
  ]
}

function named(sources: readonly string[]): string {
  const names = sources.slice(0, 3).map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name))
  return sources.length > 3 ? `${names.join(', ')} and ${sources.length - 3} more` : names.join(', ')
}
