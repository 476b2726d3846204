import { takeLeftFor } from '../../signInReturn/leftFor.ts'
import { toolWishes } from './toolLeftFor.ts'
import type { AccessTool } from './tools/accessTool.ts'
import { readLeftList } from './tools/leftList.ts'

/** The dialog that was left for a consent page, as it was; once, and undefined when none was. */
export function takeToolLeftFor(): AccessTool | undefined {
  for (const kind of ['test', 'groups'] as const) {
    const text = takeLeftFor(toolWishes[kind])
    if (text !== undefined) return { kind, text }
  }
  const list = readLeftList(takeLeftFor(toolWishes.many))
  if (list !== undefined) return list
  return takeLeftFor(toolWishes.effects) === undefined ? undefined : { kind: 'effects' }
}
