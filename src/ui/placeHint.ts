import { hintPosition } from './hintPosition.ts'
import { zoomOf } from './zoomOf.ts'

/**
 * Puts an open bubble beside its owner and the line that it explains, both as they are seen in the window, inside of what has
 * room for it.
 */
export function placeHint(
  bubble: HTMLElement,
  owner: Pick<DOMRect, 'left' | 'width' | 'top' | 'bottom'>,
  line: Pick<DOMRect, 'top' | 'bottom'>,
  room: Pick<DOMRect, 'left' | 'width'> = { left: 0, width: document.documentElement.clientWidth },
): void {
  const { left, top } = hintPosition(owner, line, bubble.getBoundingClientRect(), room)
  const zoom = zoomOf(bubble)
  Object.assign(bubble.style, { left: `${left / zoom}px`, top: `${top / zoom}px` })
  // The pointer has to come from the owner into the bubble, whatever of the line is between them.
  const isAbove = top < line.top
  bubble.dataset['side'] = isAbove ? 'above' : 'below'
  bubble.style.setProperty('--way', `${(isAbove ? owner.top - line.top : line.bottom - owner.bottom) / zoom}px`)
}
