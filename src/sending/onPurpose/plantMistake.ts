import { type Place, pointerToken } from '../../domain/problem.ts'

/** A body with one mistake in it that Graph refuses without naming a field. Nothing else of it is another byte. */
export interface PlantedMistake {
  readonly kind: 'listWithoutType' | 'wordWithCapital'
  readonly place: Place
  /** What is sent. */
  readonly body: Blob
  /** The part with the mistake, as it is sent and as the item of the form has it; cut where it is long. */
  readonly sent: string
  readonly right: string
}

/**
 * Plants a mistake in a body that the editor printed: a list loses its type, or else “grant” gets a capital. Undefined where there
 * is neither a list nor an access entry. Both are what people get wrong most:
 * https://github.com/microsoftgraph/msgraph-sample-github-connector-python/issues/4
 * https://github.com/microsoftgraph/microsoft-graph-docs/issues/12047
 */
export async function plantMistake(body: Blob): Promise<PlantedMistake | undefined> {
  const text = await body.text()
  const list = specifier.exec(text)
  if (list !== null) {
    const [gone, before = '', name = ''] = list
    const start = list.index + before.length
    const after = list.index + gone.length
    const member = shortened(memberAt(text, after))
    return {
      kind: 'listWithoutType',
      place: { in: 'body', pointer: `/properties/${pointerToken(name)}` },
      body: new Blob([text.slice(0, start), text.slice(after)], { type: body.type }),
      sent: member,
      right: `${text.slice(start, after)}${member}`,
    }
  }
  const word = accessType.exec(text)
  if (word === null) return undefined
  const [right, before = '', initial = ''] = word
  const at = word.index + before.length
  const sent = `${before}${initial.toUpperCase()}${right.slice(before.length + 1)}`
  return {
    kind: 'wordWithCapital',
    place: { in: 'body', pointer: '/acl/0/accessType' },
    body: new Blob([text.slice(0, at), initial.toUpperCase(), text.slice(at + 1)], { type: body.type }),
    sent,
    right,
  }
}

// A quote inside a string is escaped, so that neither can stand in one; and the editor prints no white space.
const specifier = /([{,])"([^"\\]+)@odata\.type":"Collection\([^"]*",/
const accessType = /("accessType":")([gd])(?:rant|eny)"/

/** The member that begins there, as far as it is a list of texts or numbers; of another list its beginning. */
function memberAt(text: string, start: number): string {
  const near = text.slice(start, start + longestShown * 2)
  return /^"[^"]*":\[(?:"(?:[^"\\]|\\.)*"|[^"\][{}])*\]/.exec(near)?.[0] ?? near
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

/** In characters: more than one looks at to see what is missing. */
const longestShown = 120
