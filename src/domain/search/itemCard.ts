import type { ItemMembers } from '../compare/compareItems.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { contentText } from '../itemDraft.ts'
import { isWebAddress } from '../labelAddress.ts'
import { labelledProperty } from '../labelledProperty.ts'
import { headOf } from '../rope/textRope.ts'
import { valueHead } from '../valueHead.ts'
import { plainTextOf } from './snippet.ts'

/** What search and Copilot show of an item, from the labels of the schema. Empty texts are not filled. */
export interface ItemCard {
  readonly title: string
  /** A whole web address. */
  readonly url: string
  /** The host of the address, for the line below the title. */
  readonly host: string
  readonly hasIcon: boolean
  /** The beginning of its text, from which snippets are made. */
  readonly text: string
  /** Who and when, as far as labels say. */
  readonly details: readonly string[]
}

/**
 * The card of an item. Only what can be retrieved is shown.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema#semantic-labels
 */
export function itemCardOf({ properties, content }: ItemMembers, schema: ConnectionSchema | undefined): ItemCard {
  const valueOf = (label: string): string => {
    const property = labelledProperty(schema, label)
    if (property === undefined || !property.isRetrievable) return ''
    return valueHead(properties.find(({ name }) => name === property.name)?.value, longestValue)
  }
  const address = valueOf('url')
  const url = isWebAddress(address) ? address : ''
  const head = headOf(contentText(content), longestText)
  return {
    title: schema === undefined ? titleByName(properties) : valueOf('title'),
    url,
    host: /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#\s]*)/i.exec(url)?.[1] ?? '',
    hasIcon: isWebAddress(valueOf('iconUrl')),
    text: content.type === 'html' ? plainTextOf(head) : head.replaceAll(/\s+/g, ' ').trim(),
    details: [valueOf('lastModifiedBy') || valueOf('createdBy') || valueOf('authors'), dayOf(valueOf)].filter(
      (text) => text !== '',
    ),
  }
}

/** Without a schema no label says which property the title is; the one that is called so most likely is. */
function titleByName(properties: ItemMembers['properties']): string {
  return valueHead(properties.find(({ name }) => name === 'title')?.value, longestValue)
}

function dayOf(valueOf: (label: string) => string): string {
  const text = valueOf('lastModifiedDateTime') || valueOf('createdDateTime')
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? ''
}

/** In code units: a card has no room for more. */
const longestValue = 300
const longestText = 4000
