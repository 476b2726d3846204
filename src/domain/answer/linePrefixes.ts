/**
 * The text without what a log, a terminal or a mail writes in front of every line: the time, the name of a container, the
 * bar of PowerShell, the > of a quoted mail. As it is where not most of the lines have it.
 */
export function withoutLinePrefixes(text: string): string {
  const lines = text.split('\n')
  if (lines.length > mostLines) return text
  const written = lines.filter((line) => line.trim() !== '')
  for (const prefix of prefixes) {
    const count = written.filter((line) => prefix.test(line)).length
    if (count < 2 || count < written.length * 0.6 || (prefix === quoted && isTrace(written))) continue
    return lines.map((line) => line.replace(prefix, '')).join('\n')
  }
  return text
}

const mostLines = 5_000

const level = '(?:[ \\t]{1,3}(?:\\[\\w{3,11}\\]|TRACE|DEBUG|INFO|WARN|ERROR|FATAL)(?![\\w:]))?'
const day = '\\d{4}-\\d\\d-\\d\\d[T ]'
const clock = '\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)?'
const quoted = /^>(?: ?>){0,5} ?/
const prefixes: readonly RegExp[] = [
  new RegExp(`^[ \\t]{0,10}\\[?(?:${day})?${clock}\\]?${level}[ \\t]?`),
  /^[ \t]{0,20}(?:[\w.-]{1,40}[ \t]{1,20})?\|[ \t]?/,
  quoted,
]

// What curl -v prints has > before what was sent and < before what came.
function isTrace(lines: readonly string[]): boolean {
  return lines.some((line) => /^< |^> [A-Z]{3,7} \S+ HTTP\//.test(line))
}
