import { useState } from 'react'

/**
 * Which opening of a popover this is, from 1 on; 0 while it is closed. Closed and opened again within a moment it tells of
 * one change alone, from open to open: what is done at each opening follows the number.
 * https://html.spec.whatwg.org/multipage/popover.html#queue-a-popover-toggle-event-task
 */
export function useOpenings() {
  const [{ isOpen, count }, setOpenings] = useState({ isOpen: false, count: 0 })
  const onToggle = ({ newState }: { readonly newState: string }) =>
    setOpenings((before) =>
      newState === 'open' ? { isOpen: true, count: before.count + 1 } : { ...before, isOpen: false },
    )
  return { opening: isOpen ? count : 0, onToggle }
}
