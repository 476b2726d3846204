import { capitalized } from '../../domain/capitalized.ts'
import { placeName } from '../../domain/placeName.ts'
import type { PlantedMistake } from '../onPurpose/plantMistake.ts'

/** What the planted mistake is, as a part of a sentence: its place, then what was done there. */
export function plantedText({ kind, place, right }: Pick<PlantedMistake, 'kind' | 'place' | 'right'>): string {
  const name = placeName(place)
  if (kind === 'listWithoutType') return `${name} was sent without its type`
  const word = /"(\w+)"$/.exec(right)?.[1] ?? ''
  return `${name} was sent with “${capitalized(word)}” in place of “${word}”`
}

/** What Graph makes of it, and the page that says so. */
export const plantedKinds = {
  listWithoutType: {
    why: 'Graph takes no list without its “@odata.type”, and does not say so.',
    link: 'https://github.com/microsoftgraph/msgraph-sample-github-connector-python/issues/4',
  },
  wordWithCapital: {
    why: 'Graph takes this word in small letters only, and does not say so.',
    link: 'https://github.com/microsoftgraph/microsoft-graph-docs/issues/12047',
  },
} as const satisfies Record<PlantedMistake['kind'], { readonly why: string; readonly link: string }>
