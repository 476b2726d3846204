/** What to look for: the text as typed, without regard to case. Undefined when there is nothing to look for. */
export function findPattern(query: string): RegExp | undefined {
  // The space after a colon is only shown. A quote that is not escaped ends a key, whatever stands before it.
  const source = query.replaceAll(/(?<!\\)": /g, '":')
  return source === '' ? undefined : new RegExp(source.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`), 'gi')
}
