import { safeAddress } from '../cleaning/elementLooks.ts'
import { readAttributes, readElements, unreadElements } from '../cleaning/elements.ts'
import { newSanitiser, quietHtml } from '../cleaning/inertHtml.ts'

/** The colors and fonts of the page around a preview, by the names of Fluent's tokens. */
export type PageLook = (token: string) => string

/** A whole page that shows HTML as a reader could see it. It loads nothing, runs nothing and leads nowhere. */
export function previewPage(html: string, look: PageLook): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>HTML preview</title><style>${styleOf(look)}</style></head><body>${sanitised(html)}</body></html>`
}

/** The beginning of a text, up to a length; a tag that is cut by it is left out. */
export function wholeTags(html: string): string {
  const lastTag = html.lastIndexOf('<')
  return lastTag > html.lastIndexOf('>') ? html.slice(0, lastTag) : html
}

function sanitised(html: string): string {
  const { purify, config } = newSanitiser({
    ALLOWED_TAGS: [...readElements],
    FORBID_TAGS: ['form', 'dialog'],
    ALLOWED_ATTR: readAttributes.filter((name) => name !== 'style' && name !== 'class'),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: [...unreadElements],
  })
  purify.addHook('afterSanitizeAttributes', (element) => {
    // A link would lead the frame away. Where it leads is shown instead.
    const address = safeAddress(element.getAttribute('href'))
    element.removeAttribute('href')
    if (address !== undefined && element.localName === 'a') element.setAttribute('title', address)
  })
  return purify.sanitize(quietHtml(html), config)
}

function styleOf(look: PageLook): string {
  const of = (token: string) => look(token).replaceAll(/[<>{};]/g, '')
  return `body{margin:12px 16px;color:${of('colorNeutralForeground1')};background:${of('colorNeutralBackground1')};font:14px/20px ${of('fontFamilyBase')};overflow-wrap:anywhere}h1{font-size:24px;line-height:32px}h2{font-size:20px;line-height:28px}h3{font-size:16px;line-height:22px}h4,h5,h6{font-size:14px}table{border-collapse:collapse}td,th{padding:4px 8px;border:1px solid ${of('colorNeutralStroke1')};text-align:start;vertical-align:top}pre,code{font-family:${of('fontFamilyMonospace')}}pre{padding:8px 12px;background:${of('colorNeutralBackground3')};white-space:pre-wrap}blockquote{margin-inline:0;padding-inline-start:12px;border-inline-start:3px solid ${of('colorNeutralStroke1')}}a[title]{color:${of('colorBrandForegroundLink')};text-decoration:underline}img{border:1px dashed ${of('colorNeutralStroke1')};padding:2px 6px}`
}
