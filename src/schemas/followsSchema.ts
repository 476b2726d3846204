import { live } from '../ui/live.ts'
import { storedText } from '../ui/storedValue.ts'

/** Where the registrations that are followed stand in the browser's storage. */
export const followedKey = 'external-item-editor.schema-operations'

/** Whether the registration of any schema is followed on this device. What follows it loads late. */
export const followsSchema = live(storedText(followedKey).presence() === 'there')
