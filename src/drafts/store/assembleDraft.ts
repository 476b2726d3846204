import type { ContentDraft, ItemDraft, PropertyDraft } from '../../domain/itemDraft.ts'
import { labelMember } from '../../domain/itemDraft.ts'
import { ropeOf, ropeOfLines, type TextRope } from '../../domain/rope/textRope.ts'
import { type Cuts, contentKey, propertyKey } from './cutDraft.ts'
import type { DraftRecord, StoredApart } from './formats.ts'
import type { CutPart } from './longPart.ts'
import type { Piece } from './piece.ts'

/** A part of a draft of which the browser lost some. */
export type LostPart = { readonly kind: 'content' } | { readonly kind: 'property'; readonly name: string }

/** A draft put together from its record and its pieces, with what was missing, and with the cuts for the next save. */
export interface AssembledDraft {
  readonly draft: ItemDraft
  readonly cuts: Cuts
  readonly lost: readonly LostPart[]
}

/** Reads what is in these pieces, in this order; undefined for one that is not there. */
export type ReadPieces = (ids: readonly string[]) => Promise<readonly unknown[]>

/** Puts a draft together. A piece that is missing leaves a gap, and the rest is there. */
export async function assembleDraft(record: DraftRecord, readPieces: ReadPieces): Promise<AssembledDraft> {
  const cuts = new Map<string, CutPart>()
  const lost: LostPart[] = []

  async function textAt(key: string, part: LostPart, text: string | StoredApart): Promise<TextRope> {
    if (typeof text === 'string') return ropeOf(text)
    const lines = new LineCollector()
    const pieces: Piece[] = []
    for await (const [piece, value] of valuesOf(text, readPieces)) {
      if (typeof value !== 'string' || value.length !== piece.length) continue
      pieces.push(piece)
      lines.add(value)
    }
    if (pieces.length < text.pieces.length) lost.push(part)
    const rope = ropeOfLines(lines.finish())
    cuts.set(key, { kind: 'text', text: rope, pieces })
    return rope
  }

  async function elementsAt(key: string, part: LostPart, elements: string[] | StoredApart) {
    if (Array.isArray(elements)) return elements
    const all: string[] = []
    const pieces: Piece[] = []
    for await (const [piece, value] of valuesOf(elements, readPieces)) {
      if (!isStrings(value) || value.length !== piece.length) continue
      pieces.push(piece)
      for (const element of value) all.push(element)
    }
    if (pieces.length < elements.pieces.length) lost.push(part)
    cuts.set(key, { kind: 'list', elements: all, pieces })
    return all
  }

  async function propertyOf({ name, type, value }: DraftRecord['properties'][number]): Promise<PropertyDraft> {
    const key = propertyKey(name, cuts)
    const part = { kind: 'property', name } as const
    switch (value.kind) {
      case 'longText':
        return { name, type, value: { kind: 'longText', text: await textAt(key, part, value.text) } }
      case 'list':
        return { name, type, value: { kind: 'list', elements: await elementsAt(key, part, value.elements) } }
      case 'absent':
      case 'null':
      case 'text':
      case 'people':
        return { name, type, value }
    }
  }

  async function contentOf(content: DraftRecord['content']): Promise<ContentDraft> {
    if (content.kind === 'absent') return content
    return { ...content, text: await textAt(contentKey, { kind: 'content' }, content.text) }
  }

  const properties: PropertyDraft[] = []
  for (const property of record.properties) properties.push(await propertyOf(property))
  const content = await contentOf(record.content)
  const { connectionId, itemId, acl, sensitivityLabelId } = record
  const draft = { connectionId, itemId, acl, properties, content, ...labelMember(sensitivityLabelId) }
  return { draft, cuts, lost }
}

/** A few pieces at a time, so that no task takes long and not everything is in memory twice. */
async function* valuesOf({ pieces }: StoredApart, readPieces: ReadPieces) {
  for (let first = 0; first < pieces.length; first += piecesAtOnce) {
    const some = pieces.slice(first, first + piecesAtOnce)
    const values = await readPieces(some.map(({ id }) => id))
    for (const [index, piece] of some.entries()) yield [piece, values[index]] as const
  }
}

const piecesAtOnce = 8

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

/** Makes lines of pieces that begin and end anywhere, without joining them all. */
class LineCollector {
  readonly #lines: string[] = []
  #open = ''

  add(piece: string): void {
    const lines = piece.split('\n')
    lines[0] = this.#open + (lines[0] ?? '')
    this.#open = lines.pop() ?? ''
    for (const line of lines) this.#lines.push(line)
  }

  finish(): readonly string[] {
    return [...this.#lines, this.#open]
  }
}
