import { zoomOf } from './zoomOf.ts'

/** Puts a popover below its button and inside the window; above it where there is no room below. In CSS pixels. */
export function placeBelow(popover: HTMLElement, button: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
  const zoom = zoomOf(popover)
  const [width, height] = [popover.offsetWidth * zoom, popover.offsetHeight * zoom]
  const left = Math.max(margin, Math.min(button.left, window.innerWidth - width - margin))
  const fitsBelow = button.bottom + gap + height <= window.innerHeight - margin
  const top = fitsBelow ? button.bottom + gap : Math.max(margin, button.top - gap - height)
  popover.style.left = `${left / zoom}px`
  popover.style.top = `${top / zoom}px`
}

const margin = 8
const gap = 4
