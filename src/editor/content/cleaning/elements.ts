/** Elements that begin and end a paragraph and say nothing else that is kept. */
export const containers: ReadonlySet<string> = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup legend li main nav p search section summary tbody td tfoot th thead tr'.split(
    ' ',
  ),
)

/** Elements that are read; the text of every other one stays without it, but for those below. */
export const readElements: readonly string[] = [
  ...containers,
  ...'a b blockquote br cite code del dfn em h1 h2 h3 h4 h5 h6 hr i img kbd ol pre s samp span strike strong sub sup table tt ul'.split(
    ' ',
  ),
]

/** Elements whose text is not the text of the page. */
export const unreadElements: readonly string[] =
  'audio button canvas datalist head iframe math noembed noframes noscript object option script select style svg template textarea title video xml'.split(
    ' ',
  )

/** What is read of an element's attributes: looks that mean something, and never a handler. */
export const readAttributes: readonly string[] = [
  'alt',
  'class',
  'colspan',
  'hidden',
  'href',
  'role',
  'rowspan',
  'start',
  'style',
]
