import { pages } from './pages.ts'
import { error, warning } from './rule.ts'

/** Rules about the address of the request: connection and item id. */
export const addressRules = {
  'connection-missing': error(pages.putItem, 'The connection is part of the address that the item is sent to.'),
  'connection-id-invalid': error(pages.connection, 'Graph documents 3 to 32 letters and digits, and refuses a hyphen.'),
  'connection-id-unusual': warning(pages.connection, 'Graph keeps these names for Microsoft’s own sources.'),
  'item-id-missing': error(pages.item, 'The item ID is part of the address that the item is sent to.'),
  'item-id-too-long': error(pages.item, 'Graph documents at most 128 characters.'),
  'item-id-unsafe-character': error(pages.item, 'The character would make another address of the request.'),
  'item-id-undocumented-character': warning(
    pages.item,
    'Graph documents letters and digits; hyphens and underscores are proven.',
  ),
} as const
