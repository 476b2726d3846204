/** Where the text itself stands when something is put round it: a Markdown fence, or the head of a good HTTP answer. */
export function innerText(source: string): { readonly start: number; readonly end: number } {
  const whole = { start: 0, end: source.length }
  const fence = /^\s*(`{3,}|~{3,})[^\n`]{0,100}\n/.exec(source.slice(0, 2000))
  if (fence !== null) {
    const [all, mark = ''] = fence
    const close = source.indexOf(`\n${mark}`, all.length - 1)
    return { start: all.length, end: close < 0 ? source.length : Math.max(close, all.length) }
  }
  const head = /^\s*HTTP\/[\d.]+ 2\d\d[^\n]{0,200}\n(?:[\w-]{1,100}:[^\n]{0,4000}\n)*\s*?\n/i.exec(
    source.slice(0, 20_000),
  )
  return head === null ? whole : { start: head[0].length, end: source.length }
}
