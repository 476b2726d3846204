import type { AclEntry } from '../externalItem.ts'
import { firstInWords } from '../listInWords.ts'
import type { AccessEffect, MetEntry } from './accessEffects.ts'
import type { TakenAway } from './denyOverGrant.ts'
import { entrySubject } from './entrySubject.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/** What an entry does, as a sentence: whom it lets in or keeps out, and by which other entry that is changed. */
export function effectInWords(
  effect: AccessEffect,
  acl: readonly AclEntry[],
  index: number,
  nameOf: EntryNames,
): string {
  const isPerson = acl[index]?.type === 'user'
  const other = (at: number) => {
    const entry = acl[at]
    return entry === undefined ? '' : `${entrySubject(entry, nameOf)} (entry ${at + 1})`
  }
  const inList = (entries: readonly MetEntry[], joined?: string) => {
    const first = entries.slice(0, mostNamed).map((each) => other(each.index))
    return firstInWords(first, entries.length, joined)
  }
  const isOfPerson = ({ index: at }: MetEntry) => acl[at]?.type === 'user'
  switch (effect.kind) {
    case 'nobody':
      return 'Stands for nobody yet. Choose a person or a group.'
    case 'overruled':
      return `Lets nobody in: ${other(effect.by)} cannot find it (deny), and that wins.`
    case 'covered':
      return `Adds nobody: ${other(effect.by)} lets them in already.`
    case 'letsIn': {
      // One person who is denied is left out in any case; who is in a group may not be read yet.
      const less = inList(effect.less.filter((each) => each.extent === 'part' || isOfPerson(each)))
      const open = effect.less.filter((each) => each.extent === 'unknown' && !isOfPerson(each))
      if (isPerson && open.length > 0) return `Lets them in, unless they are in ${inList(open, 'or')}.`
      return sentences(
        less === '' ? 'Lets them in.' : `Lets them in, except for ${less}.`,
        open.length === 0 ? '' : `Who is also in ${inList(open, 'or')} stays out.`,
      )
    }
    case 'takes': {
      if (effect.from.length === 0) return 'Takes nothing away: no other entry lets them in.'
      const of = (extent: TakenAway) => effect.from.filter((each) => each.extent === extent)
      const [all, part, open] = [inList(of('all')), inList(of('part')), of('unknown')]
      const people = inList(open.filter(isOfPerson))
      const groups = inList(open.filter((each) => !isOfPerson(each)))
      return sentences(
        all === '' ? '' : `Takes away all of ${all}.`,
        part === '' ? '' : `Takes a part away from ${part}.`,
        people === '' ? '' : `Keeps out ${people}, if they are in this group.`,
        groups === '' ? '' : isPerson ? openOfPerson(groups) : `May take away from ${groups}: whoever is in both.`,
      )
    }
  }
}

function openOfPerson(groups: string): string {
  return `Takes them away from ${groups}, if they are in there.`
}

function sentences(...each: readonly string[]): string {
  return each.filter((one) => one !== '').join(' ')
}

/** A sentence that names more is not read to its end. */
const mostNamed = 3
