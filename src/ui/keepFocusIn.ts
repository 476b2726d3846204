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
    if (document.activeElement !== document.body || around.length === 0) return
    for (const part of around) {
      const control = part.isConnected ? part.querySelector<HTMLElement>(controls) : null
      if (control !== null) return control.focus()
    }
  })
  root.addEventListener('focusin', hear)
  observer.observe(root, { childList: true, subtree: true })
  return () => {
    root.removeEventListener('focusin', hear)
    observer.disconnect()
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
