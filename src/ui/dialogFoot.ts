import { createContext } from 'react'

/** Where the buttons of a dialog stand: null until it is in the page, undefined outside of any. */
export const DialogFoot = createContext<HTMLElement | null | undefined>(undefined)
