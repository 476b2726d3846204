/**
 * Gives jsdom what it lacks of dialogs and popovers, so that tests act on them as a user does: they show and hide, hold
 * the focus and give it back, tell `close` and `toggle`, and answer to Esc, to a click elsewhere and to the button of a
 * popover. Other than in a browser the events come at once, and what lies behind a modal dialog stays in reach.
 */
export function fakeTopLayer(): void {
  Object.assign(HTMLDialogElement.prototype, { showModal, close })
  Object.assign(HTMLElement.prototype, { showPopover, hidePopover })
  addEventListener('keydown', onKeyDown)
  addEventListener('click', onClick)
}

/** What is open, the topmost last, each with what had the focus before. */
let layers: readonly { readonly element: Element; readonly focused: Element | null }[] = []

function isOpen(element: Element): boolean {
  return layers.some((layer) => layer.element === element)
}

function open(element: Element): void {
  // An element that has left the page has left the top layer too.
  layers = [...layers.filter((layer) => layer.element.isConnected), { element, focused: document.activeElement }]
}

function leave(element: Element): void {
  const layer = layers.find((each) => each.element === element)
  layers = layers.filter((each) => each.element !== element)
  const isFocusInside = element.contains(document.activeElement) || document.activeElement === document.body
  if (isFocusInside && layer?.focused instanceof HTMLElement) layer.focused.focus()
}

function showModal(this: HTMLDialogElement): void {
  if (!this.isConnected || this.open)
    throw new DOMException('The dialog is open or not in the page.', 'InvalidStateError')
  open(this)
  this.open = true
  const first = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector<HTMLElement>(focusable)
  first?.focus()
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return
  this.open = false
  leave(this)
  this.dispatchEvent(new Event('close'))
}

const focusable = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]'

function showPopover(this: HTMLElement): void {
  if (!this.isConnected || this.getAttribute('popover') === null) {
    throw new DOMException('It is no popover of the page.', 'InvalidStateError')
  }
  if (isOpen(this)) return
  if (isAuto(this)) hideAutos()
  open(this)
  // The style sheet of jsdom hides every popover.
  this.style.display = 'block'
  const matches = (selector: string) => selector === ':popover-open' || this.closest(selector) === this
  Object.assign(this, { matches })
  toggled(this, 'open')
}

function hidePopover(this: HTMLElement): void {
  if (!isOpen(this)) return
  leave(this)
  this.style.display = ''
  Reflect.deleteProperty(this, 'matches')
  toggled(this, 'closed')
}

function isAuto(element: Element): boolean {
  return element.getAttribute('popover') === 'auto' || element.getAttribute('popover') === ''
}

function hideAutos(): void {
  for (const { element } of layers) if (element instanceof HTMLElement && isAuto(element)) element.hidePopover()
}

function toggled(element: Element, newState: 'open' | 'closed'): void {
  const oldState = newState === 'open' ? 'closed' : 'open'
  element.dispatchEvent(Object.assign(new Event('toggle'), { newState, oldState }))
}

function onKeyDown({ key, defaultPrevented }: KeyboardEvent): void {
  const top = layers.findLast(({ element }) => element.isConnected && element.getAttribute('popover') !== 'manual')
  if (key !== 'Escape' || defaultPrevented || top === undefined) return
  if (top.element instanceof HTMLDialogElement) {
    if (top.element.dispatchEvent(new Event('cancel', { cancelable: true }))) top.element.close()
  } else if (top.element instanceof HTMLElement) top.element.hidePopover()
}

function onClick({ target, defaultPrevented }: MouseEvent): void {
  if (!(target instanceof Element)) return
  const id = defaultPrevented ? undefined : target.closest('button')?.getAttribute('popovertarget')
  const owned = typeof id === 'string' ? document.getElementById(id) : null
  const wasOpen = owned !== null && isOpen(owned)
  if (!layers.some(({ element }) => isAuto(element) && element.contains(target))) hideAutos()
  if (!wasOpen) owned?.showPopover()
}
