/**
 * Where a bubble stands, in CSS pixels of the window: right above what it explains, or below where there is no room above;
 * inside the window. It touches its owner, so that the pointer can go from one into the other.
 */
export function hintPosition(
  owner: { readonly left: number; readonly top: number; readonly bottom: number; readonly width: number },
  bubble: { readonly width: number; readonly height: number },
  window: { readonly width: number },
): { readonly left: number; readonly top: number } {
  const centered = owner.left + owner.width / 2 - bubble.width / 2
  const left = Math.max(margin, Math.min(centered, window.width - bubble.width - margin))
  const above = owner.top - bubble.height
  return { left, top: above >= margin ? above : owner.bottom }
}

const margin = 8
