/**
 * Keeps the focus inside an element when the control that has it goes away: it goes to the first control of the nearest
 * part around it that is still there. Gives what ends it.
 */
export function keepFocusIn(root: HTMLElement): () => void {
  let around: readonly Element[] = []
  const hear = ({ target }: FocusEvent) => {
    around = target instanceof Element ? [...partsAround(target, root)] : []
  }
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) focusIn(around)
  })
  root.addEventListener('focusin', hear)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    root.removeEventListener('focusin', hear)
    observer.disconnect()
  }
}

/**
 * For what is about to go away: a focus that is in it goes to what is named, else to the first control of the nearest part of
 * its pane that stays, unless somebody has moved it by then.
 */
export function leaveFocusBeside(element: HTMLElement, next?: () => HTMLElement | undefined): void {
  if (!element.contains(document.activeElement)) return
  const pane = element.closest('main, aside, dialog') ?? document.body
  const around = [...partsAround(element, pane)]
  queueMicrotask(() => {
    if (document.activeElement === document.body) next?.()?.focus()
    if (document.activeElement === document.body) focusIn(around)
  })
}

/** Moves the focus to the first control that takes it, in the innermost part that is still there. */
function focusIn(around: readonly Element[]): void {
  for (const part of around.filter(({ isConnected }) => isConnected)) {
    for (const control of part.querySelectorAll<HTMLElement>(controls)) {
      control.focus()
      if (document.activeElement === control) return
    }
  }
}

const controls = 'input:not([hidden]):not(:disabled), button:not(:disabled), [tabindex="0"]'

/** From the innermost part to the root. */
function* partsAround(element: Element, root: Element): Generator<Element> {
  for (let part = element.parentElement; part !== null; part = part.parentElement) {
    yield part
    if (part === root) return
  }
}
