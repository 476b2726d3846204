// What is loaded when the first of the two tabs is opened, as one file.
export { CardTab } from './CardTab.tsx'
export { FindTab } from './FindTab.tsx'
