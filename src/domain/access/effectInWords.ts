import type { AclEntry } from '../externalItem.ts'
import { firstInWords } from '../listInWords.ts'
import type { AccessEffect, MetEntry } from './accessEffects.ts'
import type { TakenAway } from './denyOverGrant.ts'
import { entrySubject } from './entrySubject.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/** What an entry does, as a sentence: whom it lets in or keeps out, and by which other entry that is changed. */
export function effectInWords(effect: AccessEffect, acl: readonly AclEntry[], nameOf: EntryNames): string {
  const other = (index: number) => {
    const entry = acl[index]
    return entry === undefined ? '' : `${entrySubject(entry, nameOf)} (entry ${index + 1})`
  }
  const named = (met: readonly MetEntry[], ...extents: readonly TakenAway[]) => {
    const entries = met.filter(({ extent }) => extents.includes(extent))
    const first = entries.slice(0, mostNamed).map(({ index }) => other(index))
    return firstInWords(first, entries.length)
  }
  switch (effect.kind) {
    case 'nobody':
      return 'Stands for nobody yet. Choose a person or a group.'
    case 'overruled':
      return `Lets nobody in: ${other(effect.by)} cannot find it (deny), and that wins.`
    case 'covered':
      return `Adds nobody: ${other(effect.by)} lets them in already.`
    case 'letsIn': {
      const [less, open] = [named(effect.less, 'part'), named(effect.less, 'unknown')]
      return sentences(
        less === '' ? 'Lets them in.' : `Lets them in, except for ${less}.`,
        open === '' ? '' : `Who is also in ${open} stays out.`,
      )
    }
    case 'takes': {
      const [all, part, open] = [named(effect.from, 'all'), named(effect.from, 'part'), named(effect.from, 'unknown')]
      if (effect.from.length === 0) return 'Takes nothing away: no other entry lets them in.'
      return sentences(
        all === '' ? '' : `Takes away all of ${all}.`,
        part === '' ? '' : `Takes a part away from ${part}.`,
        open === '' ? '' : `May take away from ${open}: whoever is in both.`,
      )
    }
  }
}

function sentences(...each: readonly string[]): string {
  return each.filter((one) => one !== '').join(' ')
}

/** A sentence that names more is not read to its end. */
const mostNamed = 3
