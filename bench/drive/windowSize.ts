/** The inside of the window of every page that is measured, in CSS pixels. */
export const windowSize = { width: 1366, height: 900 }
