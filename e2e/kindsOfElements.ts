/**
 * The kinds of elements in a page, as far as colours go; the page remembers the topmost elements of each. It runs in the
 * page and can use nothing from outside.
 */
export function kindsOfElements(): readonly string[] {
  // What style sheets ask for, and where: `.link:hover` makes it a difference that a link is hovered, and no other element.
  const rulesOf = (rules: CSSRuleList): readonly string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
      ...(rule instanceof CSSStyleRule || rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : []),
    ])
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
  const selectors = sheets.flatMap((sheet) => rulesOf(sheet.cssRules)).join('\n')
  const attributesAsked = [...new Set(selectors.match(/\[[^\]]*\]/g) ?? [])].filter((each) =>
    CSS.supports(`selector(${each})`),
  )
  const placesOf = (state: string) => {
    const plain = selectors.replaceAll(/:not\([^()]*\)/g, '')
    const found = [...plain.matchAll(new RegExp(`((?:[.#]?[\\w-]|\\\\.)*)(?:\\[[^\\]]*\\])*${state}(?![\\w-])`, 'g'))]
    return [...new Set(found.map(([, place]) => (place === undefined || place === '' ? '*' : place)))].join(',')
  }
  const statesWhere = [':hover', ':focus', ':focus-visible', ':focus-within', ':first-child', ':last-child']
    .map((state) => [state, placesOf(state)] as const)
    .filter(([, places]) => places !== '')
  // What browsers and the rules themselves ask for.
  const alwaysAsked =
    /^(?:class|type|role|dir|lang|hidden|open|inert|disabled|readonly|multiple|size|color|popover|contenteditable|aria-disabled|aria-hidden|fill|stroke|opacity)$/
  const states = [':checked', ':disabled', ':placeholder-shown', ':any-link']
  // How large something is, and where, is nothing about colours.
  const geometry =
    /^(?:(?:min-|max-)?(?:width|height|inline-size|block-size)|inset|top|left|right|bottom|transform|translate|anchor-name|position-anchor)/
  const inlineStyle = (element: Element) =>
    element instanceof HTMLElement || element instanceof SVGElement
      ? [...element.style]
          .filter((property) => !geometry.test(property))
          .map((property) => `${property}:${element.style.getPropertyValue(property)}`)
      : []
  const found = new Map<string, Element[]>()
  const kindOf = (element: Element, above: string) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => alwaysAsked.test(name))
      .map(({ name, value }) => `${name}=${value}`)
    const own = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    )
    const parts = [
      above,
      element.tagName,
      own,
      ...attributes.toSorted(),
      ...attributesAsked.filter((each) => element.matches(each)),
      ...inlineStyle(element),
      ...states.filter((state) => element.matches(state)),
      ...statesWhere
        .filter(([state, places]) => element.matches(state) && element.matches(places))
        .map(([state]) => state),
    ]
    return digest(parts.join('\n'))
  }
  // Two hashes of 32 bits: with some ten thousand kinds no two are taken for one.
  const digest = (text: string) => {
    let [one, other] = [0x81_1c_9d_c5, 0x9e_37_79_b9]
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      one = Math.imul(one ^ unit, 0x01_00_01_93)
      other = Math.imul(other ^ unit, 0x85_eb_ca_6b)
    }
    return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`
  }
  const waiting: (readonly [Element, string])[] = [[document.documentElement, String(innerWidth)]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [element, above] = next
    const kind = kindOf(element, above)
    const same = found.get(kind)
    if (same === undefined) found.set(kind, [element])
    else same.push(element)
    for (const child of element.children) waiting.push([child, kind])
  }
  window.kindsOfElements = found
  return [...found.keys()]
}
