/** What a combobox is when a key comes: whether its list is open, how many options it has, and which one is active. */
export interface ComboboxState {
  readonly isOpen: boolean
  readonly count: number
  /** The place of the active option; -1 for none. */
  readonly active: number
  /** The place of the option that is the value; -1 for none. The list opens there. */
  readonly chosen: number
  /** What fits the text is on its way, so that no option is lit yet. */
  readonly isWaiting?: boolean
}

/** What a key does to a combobox. */
export type ComboboxMove =
  | { readonly kind: 'activate'; readonly index: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'choose'; readonly index: number }
  /** Enter takes what it means once the options for this text are there. */
  | { readonly kind: 'wait' }
  /** The text is complete as it is. */
  | { readonly kind: 'done' }
  /** The key moves in the text, so what an arrow key made active is so no more. */
  | { readonly kind: 'toText' }

/** The part of a keyboard event that counts. */
export type ComboboxKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * What a key does, after the ARIA pattern of a combobox with list autocomplete: the first option for a typed text is active
 * and Enter takes it; typing, Tab and Escape never choose. Undefined for keys that mean nothing to the list. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function comboboxMove(event: ComboboxKey, state: ComboboxState): ComboboxMove | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event
  if (ctrlKey || metaKey) return undefined
  if (altKey) return withAlt(key)
  switch (key) {
    case 'ArrowDown':
      return activate(state, state.isOpen ? state.active + 1 : Math.max(state.chosen, 0))
    case 'ArrowUp':
      return activate(state, state.isOpen ? state.active - 1 : state.chosen)
    case 'Enter':
      return enter(state)
    case 'Escape':
      return state.isOpen || state.isWaiting === true ? { kind: 'close' } : undefined
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return shiftKey || state.active < 0 ? undefined : { kind: 'toText' }
    default:
      return undefined
  }
}

function enter({ isOpen, active, isWaiting = false }: ComboboxState): ComboboxMove {
  if (isOpen && active >= 0) return { kind: 'choose', index: active }
  return { kind: isWaiting ? 'wait' : 'done' }
}

function withAlt(key: string): ComboboxMove | undefined {
  if (key === 'ArrowDown') return { kind: 'open' }
  return key === 'ArrowUp' ? { kind: 'close' } : undefined
}

/** Goes round: after the last comes the first, before the first the last. */
function activate({ count }: ComboboxState, index: number): ComboboxMove {
  if (count === 0) return { kind: 'open' }
  if (index < 0) return { kind: 'activate', index: count - 1 }
  return { kind: 'activate', index: index % count }
}
