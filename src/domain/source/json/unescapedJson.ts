/** Windows PowerShell 5 needs \\" where it hands quotes to a program; other shells show it when their quoting went wrong. */
export function unescapedJson(text: string): string {
  return /^\s*[[{]\s*(?:\{\s*)?\\"/.test(text)
    ? text.replaceAll(/\\(\\{0,100})"/g, (_, more: string) => `${more.slice(0, more.length / 2)}"`)
    : text
}
