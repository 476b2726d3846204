/** Marks a field as the focus would, for as long as it takes to find it by eye. Answers with what is framed. */
export function markField(control: HTMLElement): HTMLElement {
  // A box for text has its frame around it.
  const framed = control.matches('input, textarea, select') ? (control.parentElement ?? control) : control
  if (!control.contains(document.activeElement)) framed.animate(mark, { duration: millisecondsMarked })
  return framed
}

const ring = { outline: '2px solid var(--colorStrokeFocus2)', outlineOffset: '1px' }
const mark = [ring, { ...ring, offset: 0.9 }, { ...ring, outlineColor: 'transparent' }]
const millisecondsMarked = 2500
