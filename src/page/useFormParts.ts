import { useEffect } from 'react'
import { lateEntry } from '../editor/access/lateEntry.ts'
import { customFields } from '../editor/properties/PropertiesSection.tsx'
import { fixesPart } from '../fixes/fixesPart.ts'
import { loadInTurn } from '../ui/idle.ts'
import { sectionNav } from './panes/FormPane.tsx'

/**
 * While a dialog is open that may put a whole item into the form, what shows one is loaded, a part in each idle moment: all
 * of it would come at once with the item. A part that does not arrive is asked for when it is used.
 */
export function useFormParts(isWanted: boolean, parts: readonly (() => Promise<unknown>)[] = formParts): void {
  useEffect(() => {
    let isLeft = false
    if (isWanted) void loadInTurn(parts, 1000, () => isLeft)
    return () => {
      isLeft = true
    }
  }, [isWanted, parts])
}

const formParts = [
  sectionNav.ask,
  lateEntry.ask,
  customFields.ask,
  fixesPart.ask,
  () => import('./panes/rareNotices.ts'),
  () => import('../editor/content/ContentTools.tsx'),
]
