import { type RefObject, useLayoutEffect, useRef } from 'react'
import { popupBox } from './popupBox.ts'
import { zoomOf } from './zoomOf.ts'

/**
 * Shows an element of its own, with `popover="manual"`, under the field it belongs to, and keeps it there when something
 * scrolls or the window changes. Answers with the ref of that element.
 */
export function usePopup(isShown: boolean, field: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const popup = useRef<HTMLDivElement>(null)
  // Before the browser paints, so that the popup is never seen elsewhere.
  useLayoutEffect(() => {
    const element = popup.current
    const owner = field.current
    if (!isShown || element === null || owner === null) return
    element.showPopover()
    const place = () => placeAt(element, owner)
    const options = { capture: true, passive: true }
    window.addEventListener('scroll', place, options)
    window.addEventListener('resize', place)
    // The keyboard of a phone takes its place from here.
    window.visualViewport?.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, options)
      window.removeEventListener('resize', place)
      window.visualViewport?.removeEventListener('resize', place)
      element.hidePopover()
    }
  }, [isShown, field])
  // After each render, because its height follows what is in it.
  useLayoutEffect(() => {
    if (isShown && popup.current !== null && field.current !== null) placeAt(popup.current, field.current)
  })
  return popup
}

function placeAt(popup: HTMLElement, field: HTMLElement): void {
  // It must not shrink twice: its height is asked for as if there were room.
  popup.style.maxHeight = ''
  const screen = {
    width: document.documentElement.clientWidth,
    height: window.visualViewport?.height ?? window.innerHeight,
  }
  const zoom = zoomOf(popup)
  const box = popupBox(field.getBoundingClientRect(), screen, (popup.scrollHeight + borders) * zoom)
  for (const side of ['left', 'top', 'width', 'maxHeight'] as const) popup.style[side] = `${box[side] / zoom}px`
}

const borders = 2
