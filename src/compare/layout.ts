/** How two long texts are laid out to be compared. */
export type Layout = (typeof layouts)[number]

export const layouts = ['unified', 'sideBySide'] as const

export const layoutNames: Record<Layout, string> = { unified: 'Unified', sideBySide: 'Side by side' }
