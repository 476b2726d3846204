import { tenantDomain } from '../../constants.ts'
import type { DirectoryEntry } from '../../graph/directory/directoryQuery.ts'
import { departments, givenNames, regions, rightToLeftPeople, surnames } from './nameLists.ts'
import { type SeededRandom, seededRandom } from './seededRandom.ts'

const partnerDomains = ['fabrikam.example', 'adatum.example', 'northwind.example'] as const

/** Says of the nth made-up person what is special; the rest are members with an account that is enabled. */
const isGuest = (n: number): boolean => n % 15 === 7
const isDisabled = (n: number): boolean => n % 23 === 11
const isContractor = (n: number): boolean => n % 19 === 3

/**
 * People made up from name lists, always the same ones. Their ids go on where those of the people that are told one by one end.
 * Two share a name, and one has a name that only looks like another's.
 */
export function madeUpUsers(count: number, firstNumber: number): readonly DirectoryEntry[] {
  const random = seededRandom(20_260_301)
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, n) => {
    const [department, jobTitles] = random.pick(departments)
    const jobTitle = random.pick(jobTitles)
    const region = random.pick(regions)
    const { displayName, givenName, surname, alias } = nameOf(n, () => newName(random, taken))
    const unique = uniqueAlias(alias, taken)
    const partner = partnerDomains[n % partnerDomains.length] ?? partnerDomains[0]
    const address = isGuest(n) ? `${unique}@${partner}` : `${unique}@${tenantDomain}`
    return {
      id: `5a4db0c5-0000-4000-8000-0000000b${String(firstNumber + n).padStart(4, '0')}`,
      displayName,
      givenName,
      surname,
      jobTitle: isContractor(n) ? `${jobTitle}, contractor` : jobTitle,
      department: isGuest(n) ? null : department,
      officeLocation: region,
      mail: address,
      userPrincipalName: isGuest(n) ? `${unique}_${partner}#EXT#@${tenantDomain}` : address,
      userType: isGuest(n) ? 'Guest' : 'Member',
      accountEnabled: !isDisabled(n),
    }
  })
}

/** A name that nobody has yet. */
function newName(random: SeededRandom, taken: ReadonlySet<string>): readonly [givenName: string, surname: string] {
  for (;;) {
    const name = [random.pick(givenNames), random.pick(surnames)] as const
    if (!taken.has(named(...name).alias)) return name
  }
}

type MadeUpName = {
  readonly displayName: string
  readonly givenName: string
  readonly surname: string
  /** What the address is made of. */
  readonly alias: string
}

function nameOf(n: number, pick: () => readonly [givenName: string, surname: string]): MadeUpName {
  const rightToLeft = n % 40 === 5 ? rightToLeftPeople[Math.floor(n / 40)] : undefined
  if (rightToLeft !== undefined) {
    const [displayName, alias] = rightToLeft
    const [givenName = '', ...rest] = displayName.split(' ')
    return { displayName, givenName, surname: rest.join(' '), alias }
  }
  // The two of the same name, and the one whose е and о are Cyrillic.
  if (n === 20 || n === 60) return named('Jona', 'Lindgren')
  if (n === 100) return { ...named('Jona', 'Lindgren'), displayName: 'J\u043ena Lindgr\u0435n' }
  return named(...pick())
}

function named(givenName: string, surname: string): MadeUpName {
  return { displayName: `${givenName} ${surname}`, givenName, surname, alias: `${plain(givenName)}.${plain(surname)}` }
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
}

function uniqueAlias(alias: string, taken: Set<string>): string {
  let unique = alias
  for (let n = 2; taken.has(unique); n += 1) unique = `${alias}${n}`
  taken.add(unique)
  return unique
}
