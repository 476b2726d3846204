import { type SourceReading, secretsFoundAgain } from '../sourceReading.ts'
import { readJsonInText } from './jsonInText.ts'

/**
 * Reads JSON inside XML or HTML: in a CDATA section, in an element (a policy, a configuration, a saved page), or with its
 * quotes written as `&quot;`. Undefined when there is no markup, or no JSON in it that says something.
 */
export function* readMarkupJson(source: string): Generator<number, SourceReading | undefined> {
  const head = source.slice(0, 4000)
  const isMarkup = /^[\s\ufeff]{0,1000}<[!?A-Za-z]/.test(head)
  if ((!isMarkup && !escapedStart.test(source.slice(0, 50_000))) || source.length > longest) return undefined
  const withoutMarkup = function* () {
    return (yield* withoutTags(source)).join('')
  }
  for (const textOf of isMarkup ? [...cdataOf(source), source, withoutMarkup] : [withoutMarkup]) {
    const text = typeof textOf === 'string' ? textOf : yield* textOf()
    const reading = yield* readJsonInText(text)
    if (reading === undefined) continue
    const secrets = secretsFoundAgain(source, text, reading.secrets)
    if (reading.kind !== 'payload') return { ...reading, secrets }
    const format = reading.format.replace(
      / inside other text$/,
      isMarkup ? ' inside XML or HTML' : ' written for HTML (&quot;)',
    )
    return { ...reading, format, secrets }
  }
  return undefined
}

/** In UTF-16 code units: pages and policies are no longer. */
const longest = 2_000_000
const escapedStart = /[{[]\s{0,1000}(?:&quot;|&#34;|&#x22;)/i

function cdataOf(source: string): readonly string[] {
  const texts: string[] = []
  for (let at = source.indexOf('<![CDATA['); at >= 0 && texts.length < 20; at = source.indexOf('<![CDATA[', at + 9)) {
    const end = source.indexOf(']]>', at)
    texts.push(source.slice(at + 9, end < 0 ? source.length : end))
  }
  return texts
}

/** The text of a page, as a browser would copy it. In stretches, which end before something that may be markup. */
function* withoutTags(source: string): Generator<number, readonly string[]> {
  const isMarkup = /^[\s\ufeff]{0,1000}</.test(source.slice(0, 2000))
  const stretches: string[] = []
  for (let from = 0; from < source.length; ) {
    yield from
    const wanted = from + stretch
    const before = Math.max(source.lastIndexOf('<', wanted), source.lastIndexOf('&', wanted))
    const to = wanted >= source.length ? source.length : before > from ? before : wanted
    const text = source.slice(from, to)
    stretches.push(withoutEntities(isMarkup ? text.replaceAll(/<[^<>]{0,2000}>/g, '') : text))
    from = to
  }
  return stretches
}

const stretch = 50_000

/** https://html.spec.whatwg.org/multipage/named-characters.html, those that a serializer writes. */
function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,5}));/gi, (whole, digits, hex, name) => {
    if (typeof name === 'string') return named.get(name.toLowerCase()) ?? whole
    const point = typeof digits === 'string' ? Number(digits) : Number.parseInt(String(hex), 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

const named = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
])
