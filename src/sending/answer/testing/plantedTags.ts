import type { PlantedMistake } from '../../onPurpose/plantMistake.ts'

/** A list that was sent without its type on purpose, for tests. */
export const plantedTags: PlantedMistake = {
  kind: 'listWithoutType',
  place: { in: 'body', pointer: '/properties/tags' },
  body: new Blob(['{"properties":{"tags":["a"]}}']),
  sent: '"tags":["a"]',
  right: '"tags@odata.type":"Collection(String)","tags":["a"]',
}
