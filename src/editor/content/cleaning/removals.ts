import { inWords } from '../../../domain/limits.ts'
import { listInWords } from '../../../domain/listInWords.ts'
import { isHidden, safeAddress } from './elementLooks.ts'
import { handlerPrefix } from './inertHtml.ts'

/** What a document had that is not kept, by what it is called when there are one and several of it. */
export class Removals {
  readonly #counts = new Map<keyof typeof names, number>()
  #office: string | undefined

  /** Notes which program of Office wrote a document, if one did. */
  noteSource(html: string): void {
    if (/\bExcel\.Sheet\b|office:excel/i.test(html)) this.#office = 'Excel formatting'
    else if (/\bclass="?Mso|\bmso-|office:word/i.test(html)) this.#office = 'Word formatting'
  }

  noteElement(element: Element): void {
    const what = whatIs(element)
    if (what !== undefined) this.#add(what)
    if (isHidden(element)) this.#add('hidden')
    if (element.hasAttribute('style')) this.#add('style')
    if (element.localName === 'a' && isUnsafe(element.getAttribute('href'))) this.#add('link')
    for (const { name } of element.attributes) {
      if (name.startsWith('on') || name.startsWith(handlerPrefix)) this.#add('handler')
      else if (name.startsWith('data-')) this.#add('tracking')
    }
  }

  noteComment(text: string): void {
    // The clipboard has comments of its own, and Word's come with its formatting.
    if (!/^(?:Start|End)Fragment$|^\[|^\s*(?:\[if|!\[)/.test(text)) this.#add('comment')
  }

  /** In words: "3 styles, 1 script and Word formatting"; empty when nothing was removed. */
  toString(): string {
    const counted = kinds.flatMap((what) => {
      const count = this.#counts.get(what) ?? 0
      const [one, several] = names[what]
      return count === 0 ? [] : [`${inWords(count)} ${count === 1 ? one : several}`]
    })
    const all = this.#office === undefined ? counted : [...counted, this.#office]
    return listInWords(all)
  }

  #add(what: keyof typeof names): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1)
  }
}

const names = {
  script: ['script', 'scripts'],
  handler: ['event handler', 'event handlers'],
  link: ['unsafe link', 'unsafe links'],
  frame: ['embedded page', 'embedded pages'],
  form: ['form field', 'form fields'],
  image: ['image', 'images'],
  hidden: ['hidden part', 'hidden parts'],
  tracking: ['data attribute', 'data attributes'],
  comment: ['comment', 'comments'],
  style: ['style', 'styles'],
} as const satisfies Record<string, readonly [string, string]>

const kinds = ['script', 'handler', 'link', 'frame', 'form', 'image', 'hidden', 'tracking', 'comment', 'style'] as const

const kindOf: ReadonlyMap<string, keyof typeof names> = new Map([
  ['script', 'script'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['object', 'frame'],
  ['embed', 'frame'],
  ['input', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['button', 'form'],
  ['img', 'image'],
  ['svg', 'image'],
  ['canvas', 'image'],
  ['video', 'image'],
  ['audio', 'image'],
  ['style', 'style'],
])

function whatIs(element: Element): keyof typeof names | undefined {
  const { localName } = element
  if (localName === 'link') return element.getAttribute('rel')?.toLowerCase() === 'stylesheet' ? 'style' : undefined
  return kindOf.get(localName)
}

/** A link that would run a script or open a file. One within the page is only left out. */
function isUnsafe(href: string | null): boolean {
  return href !== null && /^\s*[a-z][a-z\s]*:/i.test(href) && safeAddress(href) === undefined
}
