// What a field for a date needs once there is a date in it, or one is to be chosen. Most forms are opened without either.

export { DatePanel } from './DatePanel.tsx'
export { DateWays } from './DateWays.tsx'
export { dateAsked } from './dateAsked.ts'
export { sentDateText } from './sentDate.ts'
