/** What a page of HTML says that came instead of an answer of Graph. */
export interface GatewayPage {
  readonly status: number | undefined
  readonly message: string
}

/** Reads a page of HTML that a gateway, a proxy or a sign-in page sent; undefined for text that is no page. */
export function readGatewayPage(text: string): GatewayPage | undefined {
  if (!/<!doctype html|<html[\s>]/i.test(text.slice(0, firstCharacters))) return undefined
  const words = ['title', 'h1', 'h2'].flatMap((tag) => textOf(text, tag))
  const message = [...new Set(words)].join('. ').slice(0, longestMessage)
  const status = /\b([45]\d\d)\b/.exec(message)?.[1]
  return { status: status === undefined ? undefined : Number(status), message: message || 'A page without a title' }
}

/** Headers may come first. */
const firstCharacters = 5_000
const longestMessage = 300

function textOf(text: string, tag: string): readonly string[] {
  const inside = new RegExp(`<${tag}[^>]{0,200}>([^<]{1,500})</${tag}>`, 'i').exec(text)?.[1]
  const words = inside?.replaceAll(/\s+/g, ' ').trim()
  return words === undefined || words === '' ? [] : [words]
}
