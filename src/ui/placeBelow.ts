import { zoomOf } from './zoomOf.ts'

/**
 * Puts a popover below its button and inside the window, or above it where only there is room. One that is too high for either
 * takes the side with more room, and lies over its button where that is not enough; a list scrolls before it does that, down
 * to the height that is given for it. In CSS pixels.
 */
export function placeBelow(
  popover: HTMLElement,
  button: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  leastHeight = Number.POSITIVE_INFINITY,
): void {
  // It must not shrink twice.
  popover.style.maxHeight = ''
  const zoom = zoomOf(popover)
  const [width, height] = [popover.offsetWidth * zoom, popover.offsetHeight * zoom]
  const left = Math.max(margin, Math.min(button.left, window.innerWidth - width - margin))
  const roomBelow = window.innerHeight - margin - button.bottom - gap
  const roomAbove = button.top - gap - margin
  const isBelow = height <= roomBelow || roomBelow >= roomAbove
  const room = Math.max(isBelow ? roomBelow : roomAbove, leastHeight)
  const seen = Math.min(height, room)
  const top = isBelow ? Math.min(button.bottom + gap, window.innerHeight - margin - seen) : button.top - gap - seen
  popover.style.left = `${left / zoom}px`
  popover.style.top = `${Math.max(margin, top) / zoom}px`
  if (height > room) popover.style.maxHeight = `${room / zoom}px`
}

const margin = 8
const gap = 4
