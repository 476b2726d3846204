import type { MenuEntry } from '../../ui/ActionMenu.tsx'
import { type FailureId, failureDetail, failureHeading, failureIds, failures } from './failures.ts'

/** The failures as the lines of a menu, in their groups. */
export function failureEntries(onTry: (failure: FailureId) => void): readonly MenuEntry[] {
  return failureIds().flatMap((id): readonly MenuEntry[] => {
    const [label, detail] = [failureHeading(id), failureDetail(id)]
    return [
      ...(label === undefined ? [] : [{ kind: 'heading', label } as const]),
      {
        kind: 'action',
        label: failures[id],
        ...(detail !== undefined && { detail }),
        onSelect: () => onTry(id),
      },
    ]
  })
}
