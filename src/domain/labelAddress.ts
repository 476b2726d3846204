import type { SchemaProperty } from './connectionSchema.ts'
import type { PropertyDraft } from './itemDraft.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'
import { headOf } from './rope/textRope.ts'

/** A value that search opens or loads an icon from should be a whole web address; other texts are not documented. */
export function checkLabelAddress({ labels }: SchemaProperty, { value }: PropertyDraft): readonly Finding[] {
  const label = labels.find((each) => addressLabels.has(each))
  if (label === undefined || (value.kind !== 'text' && value.kind !== 'longText')) return []
  const head = value.kind === 'text' ? value.text : headOf(value.text, longestHost)
  if (head === '' || isWebAddress(head)) return []
  const message = 'Enter a full link, starting with https://'
  return [finding('label-not-web-address', message)]
}

/** True for a text that begins as an absolute http or https address does. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]/i.test(text)
}

const addressLabels = new Set(['url', 'iconUrl'])

/** In UTF-16 code units: what has to be seen of a text to know how it begins. */
const longestHost = 300
