/** What a combobox is when a key comes: whether its list is open, how many options it has, and which one is active. */
export interface ComboboxState {
  readonly isOpen: boolean
  readonly count: number
  /** The place of the active option; -1 for none. */
  readonly active: number
  /** The place of the option that is the value; -1 for none. The list opens there. */
  readonly chosen: number
  /**
   * A text that is typed is no value by itself, so Enter takes the only option there is. `always` where a text never is one:
   * Enter goes to the first of several.
   */
  readonly takesOnly?: boolean | 'always'
}

/** What a key does to a combobox. */
export type ComboboxMove =
  | { readonly kind: 'activate'; readonly index: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'choose'; readonly index: number }
  /** The text is complete as it is. */
  | { readonly kind: 'done' }
  /** The key moves in the text, so no option is active any more. */
  | { readonly kind: 'toText' }

/** The part of a keyboard event that counts. */
export type ComboboxKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * What a key does, after the ARIA pattern of a combobox with list autocomplete and manual selection: typing or Tab never
 * chooses. Undefined for keys that mean nothing to the list. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
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
      return state.isOpen ? { kind: 'close' } : undefined
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return shiftKey || state.active < 0 ? undefined : { kind: 'toText' }
    default:
      return undefined
  }
}

function enter({ isOpen, active, count, takesOnly = false }: ComboboxState): ComboboxMove {
  if (!isOpen) return { kind: 'done' }
  if (active >= 0) return { kind: 'choose', index: active }
  if (takesOnly && count === 1) return { kind: 'choose', index: 0 }
  return takesOnly === 'always' && count > 0 ? { kind: 'activate', index: 0 } : { kind: 'done' }
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
