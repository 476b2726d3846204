/**
 * The attribute by which a control says which part of the item it edits, so that a problem can lead to it: the key of a
 * place, such as `/properties/title`.
 */
export const placeAttribute = 'data-place'

/** Says of what stands around the control for a place, such as a list to choose its value from, that it belongs there. */
export const besidePlaceAttribute = 'data-beside-place'

/** What somebody types or chooses in. */
export const fieldSelector = 'input, textarea, select, [contenteditable="true"]'

/** Says of what keeps a place for a control that is on its way which place that is. */
export const comingPlaceAttribute = 'data-coming-place'

/**
 * Moves focus to the control for this place, or to the nearest one around it; where it is on its way, once it is there, unless
 * the focus went elsewhere meanwhile. False when none is on the screen.
 */
export function focusPlace(key: string): boolean {
  revealPlace(key)
  if (!isComing(key)) return focusNow(key)
  const before = document.activeElement
  const giveUp = performance.now() + longestWait
  const look = () => {
    if (document.activeElement !== before) return
    if (isComing(key) && performance.now() < giveUp) requestAnimationFrame(look)
    else focusNow(key)
  }
  requestAnimationFrame(look)
  return true
}

/** In milliseconds: whoever has looked at the page for this long knows where to go on. */
export const longestWait = 5000

function isComing(key: string): boolean {
  const coming = document.querySelectorAll(`[${comingPlaceAttribute}]`)
  return [...coming].some((each) => isWithin(key, each.getAttribute(comingPlaceAttribute) ?? ''))
}

function focusNow(key: string): boolean {
  const control = controlAt(key)
  if (control === undefined) return false
  // Of a list as a whole the first field is where one goes on; what is said of the list stands above it.
  const first = control.getAttribute(placeAttribute) === key ? firstFieldOf(control) : undefined
  const section = first?.closest('section')
  // What is in sight stays where it is.
  if (first === undefined || section === null || section === undefined) {
    bringInSight(control)
  } else if ([section.querySelector('h2') ?? section, first].filter(bringNear).length > 0) {
    section.scrollIntoView({ block: 'start' })
  }
  ;(first ?? control).focus({ preventScroll: first !== undefined })
  return true
}

/** Scrolls to a control, unless it is in sight already. */
export function bringInSight(control: HTMLElement): void {
  if (bringNear(control)) control.scrollIntoView({ block: 'center' })
}

/** The first field of a list that has the place of all its fields. */
export function firstFieldOf(list: HTMLElement): HTMLElement | undefined {
  return list.matches('[role="group"]') ? (list.querySelector<HTMLElement>(fieldSelector) ?? undefined) : undefined
}

/** Scrolls no more than it takes to see an element; says whether that was anything. */
function bringNear(element: Element): boolean {
  const before = element.getBoundingClientRect().top
  element.scrollIntoView({ block: 'nearest' })
  return element.getBoundingClientRect().top !== before
}

/** The control for this place, or the nearest one around it; of several the first. */
export function controlAt(key: string): HTMLElement | undefined {
  const controls = [...document.querySelectorAll<HTMLElement>(`[${placeAttribute}]`)]
  for (let wanted = key; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('/')))) {
    const control = controls.find((each) => each.getAttribute(placeAttribute) === wanted)
    if (control !== undefined) return control
  }
  return undefined
}

/** The key of the place that an element edits, or stands in; undefined elsewhere. */
export function placeOfElement(element: Element | null): string | undefined {
  return element?.closest(`[${placeAttribute}]`)?.getAttribute(placeAttribute) ?? undefined
}

/** True when an element is, or stands in, the control for this place or for a part of it. */
export function isInPlace(element: Element | null, key: string): boolean {
  const there = placeOfElement(element)
  return there !== undefined && isWithin(there, key)
}

/** True when one key is another, or of a part of its place. */
export function isWithin(key: string, outer: string): boolean {
  return key === outer || key.startsWith(`${outer}/`)
}

/** Makes sure that the control for a place is on the screen, if a list that makes only a part of its rows has it. */
export function revealPlace(key: string): void {
  for (const reveal of revealers) reveal(key)
}

/**
 * Says how a list that makes only a part of its rows makes the one for a place, at once. It is asked about every place,
 * also of others. Answers with how to take that back.
 */
export function onReveal(reveal: (key: string) => void): () => void {
  revealers.add(reveal)
  return () => revealers.delete(reveal)
}

const revealers = new Set<(key: string) => void>()
