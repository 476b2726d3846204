import { leftFor, takeLeftFor } from '../../signInReturn/leftFor.ts'
import type { AccessTool } from './tools/accessTool.ts'
import { readLeftList } from './tools/leftList.ts'

const wishes = { test: 'trial', groups: 'groups', effects: 'effects', many: 'list' } as const

/** Whether one of these dialogs was left for a consent page. */
export function wasToolLeft(): boolean {
  return Object.values(wishes).some((each) => leftFor(each) !== undefined)
}

/** The dialog that was left for a consent page, as it was; once, and undefined when none was. */
export function takeToolLeftFor(): AccessTool | undefined {
  for (const kind of ['test', 'groups'] as const) {
    const text = takeLeftFor(wishes[kind])
    if (text !== undefined) return { kind, text }
  }
  const list = readLeftList(takeLeftFor(wishes.many))
  if (list !== undefined) return list
  return takeLeftFor(wishes.effects) === undefined ? undefined : { kind: 'effects' }
}
