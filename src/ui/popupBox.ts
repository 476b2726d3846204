/** Where a list hangs on its field, in CSS pixels of the window: below it, or above it where there is more room. */
export interface PopupBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly maxHeight: number
}

/** The box for a list of this height: as wide as the field, never over it, never outside the window. */
export function popupBox(
  field: { readonly left: number; readonly top: number; readonly bottom: number; readonly width: number },
  window: { readonly width: number; readonly height: number },
  wantedHeight: number,
): PopupBox {
  const width = Math.min(field.width, window.width - 2 * margin)
  const left = Math.max(margin, Math.min(field.left, window.width - width - margin))
  const roomBelow = window.height - field.bottom - gap - margin
  const roomAbove = field.top - gap - margin
  const height = Math.min(wantedHeight, mostHeight)
  if (height <= roomBelow || roomBelow >= roomAbove)
    return { left, top: field.bottom + gap, width, maxHeight: Math.max(0, Math.min(mostHeight, roomBelow)) }
  const maxHeight = Math.max(0, Math.min(mostHeight, roomAbove))
  return { left, top: field.top - gap - Math.min(height, maxHeight), width, maxHeight }
}

const margin = 8
const gap = 2
const mostHeight = 320
