/**
 * Where a bubble stands, in CSS pixels of the window: right above the line that it explains, or below where there is no room
 * above; inside the window, and beside its owner. It touches the owner or its line, so that the pointer can go from one into
 * the other, and never lies over the line.
 */
export function hintPosition(
  owner: { readonly left: number; readonly width: number },
  line: { readonly top: number; readonly bottom: number },
  bubble: { readonly width: number; readonly height: number },
  room: { readonly left: number; readonly width: number },
): { readonly left: number; readonly top: number } {
  const centered = owner.left + owner.width / 2 - bubble.width / 2
  const left = room.left + Math.max(margin, Math.min(centered - room.left, room.width - bubble.width - margin))
  const above = line.top - bubble.height
  return { left, top: above >= margin ? above : line.bottom }
}

const margin = 8
