import { accessTypes } from '../../../domain/itemDraft.ts'
import { oneOf } from '../aclEntryEdits.ts'
import type { ManyTool } from './accessTool.ts'

/** A longer list is not kept over a consent page: a part of it could pass for the whole. */
export const mostListKept = 20_000

/** The dialog of a list as the tab keeps it over a consent page. */
export function leftListText({ text, at, access = 'grant' }: ManyTool): string {
  return `${access} ${at ?? ''} ${text.length > mostListKept ? '' : text}`
}

/** The dialog that was kept so; undefined for anything else. */
export function readLeftList(left: string | undefined): ManyTool | undefined {
  const [, accessText = '', at = '', text = ''] = /^(\w+) (\d*) ([^]*)$/.exec(left ?? '') ?? []
  const access = oneOf(accessTypes, accessText)
  return access && { kind: 'many', text, at: at === '' ? undefined : Number(at), access }
}
