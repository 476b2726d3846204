// What is loaded when the first command is wanted, as one file.
export { CommandDialogs } from './CommandDialogs.tsx'
export { openNext } from './openNext.ts'
export { submitWent } from './submitWent.ts'
