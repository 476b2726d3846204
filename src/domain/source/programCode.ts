/**
 * True for a text that is a program, and not what one printed: it may name errors in what it catches and imports, and tells
 * of none that happened. Lines of code that a stack trace quotes do not count.
 */
export function isProgramCode(text: string): boolean {
  const lines = withoutQuotedCode(text.slice(0, 20_000).split('\n')).filter((line) => line.trim() !== '')
  const code = lines.filter((line) => codeLine.test(line)).length
  return code > 0 && (code >= lines.length * 0.2 || code >= 8)
}

/** What a program prints when a call has failed, and programs themselves do not hold: an id, a status line, a stack. */
export function showsFailure(text: string): boolean {
  return failure.test(text)
}

const statements = [
  String.raw`(?:import|from)\s[\w{*"'@./,\s}]{1,200}`,
  String.raw`using\s(?:static\s)?[\w.]{1,100};`,
  String.raw`package\s[\w.]{1,100};?$`,
  String.raw`#include\b`,
  String.raw`(?:export\s{1,5})?(?:default\s{1,5})?(?:async\s{1,5})?function\b`,
  String.raw`(?:export\s{1,5})?(?:const|let|var|val)\s{1,5}[\w{[]`,
  String.raw`(?:export\s{1,5})?(?:abstract\s{1,5})?(?:class|interface|enum|struct|record|trait)\s{1,5}\w{1,80}\s{0,5}(?:[{(:<]|extends\b|implements\b|$)`,
  String.raw`(?:public|private|protected|internal|static)\s[\w<>[\],\s?]{1,200}[({;=]`,
  String.raw`(?:async\s{1,5})?def\s{1,5}\w{1,80}\(`,
  String.raw`func\s{0,5}[\w(]`,
  String.raw`(?:try|finally|else)\s{0,5}[{:]`,
  String.raw`\}?\s{0,5}(?:catch|finally|else)\b\s{0,5}(?:[({[]|$)`,
  String.raw`(?:except|elif|with|for|while|if)\b[^:]{0,200}:\s{0,5}(?:#.{0,200})?$`,
  String.raw`(?:if|for|foreach|while|switch)\s{0,5}\(.{0,200}\)?\s{0,5}\{?$`,
  String.raw`if\s.{1,200}\{$`,
  String.raw`return\b.{0,200};?$`,
  String.raw`throw\s{1,5}(?:new\s|\w{1,60}\s{0,3}[;(]|\$|"|')`,
  String.raw`raise(?:\s{1,5}\w{1,60})?(?:\(|$)`,
  String.raw`(?:await|yield|defer|go)\s{1,5}\w`,
  String.raw`\$\w{1,60}(?:\.\w{1,60})?\s{0,5}\+?=[^=]`,
  String.raw`(?:console\.\w{2,10}|print|println|printf|System\.out\.\w{3,8}|Console\.\w{4,10}|fmt\.\w{4,10}|_?log(?:ger|ging)?\.\w{3,14})\(`,
  String.raw`(?:Write-(?:Host|Error|Output|Warning)|Import-Module|Connect-MgGraph|param\s{0,5}\()\b`,
  String.raw`(?:ODataError|GraphError|ServiceException|APIError|ApiException)\s{1,5}\w{1,40}\s{0,5}(?:=[^=]|;|$)`,
  String.raw`\w{1,60}\s{0,5}:?=\s{0,5}(?:await|new)\b`,
]

const codeLine = new RegExp(`^\\s{0,80}(?:${statements.join('|')})`)

// After Python's `File "x.py", line 1`, above the ^ of Node, behind the + and the bar of PowerShell.
function withoutQuotedCode(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => {
    if (/^\s{0,20}(?:\+|\d{0,6}\s{0,5}\||>{1,3}\s)/.test(line) || /^\s{0,200}[\^~]{1,200}\s{0,10}$/.test(line))
      return false
    if (/^\s{0,20}File "[^"]{1,300}", line \d/.test(lines[index - 1] ?? '')) return false
    return !/^\s{0,200}\^{1,200}\s{0,10}$/.test(lines[index + 1] ?? '')
  })
}

const failure =
  /^Traceback \(most recent call last\)|^\s{0,20}(?:<\s)?HTTP\/[\d.]{1,3}\s[45]\d\d\b|request[-_ ]?id[\\"']{0,3}\s{0,5}[:=]\s{0,5}[\\"']{0,3}[\da-f]{8}-[\da-f]{4}-|^Unhandled exception\b|^\s{1,20}at [\w.<>$`[\]]{1,200}\s?\(.{0,300}(?::\d{1,6}){1,2}\)|^\s{1,20}at (?:Microsoft|System|com)\./im
