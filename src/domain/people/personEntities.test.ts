import { expect, test } from 'vitest'
import { achievementEntities } from './achievementEntities.ts'
import { personEntities, personEntityOf, unsupportedPersonLabel } from './personEntities.ts'

test('Each label that people connectors take has its entity', () => {
  expect(Object.entries(personEntities).map(([label, { name }]) => `${label} ${name}`)).toEqual([
    'personAccount userAccountInformation',
    'personName personName',
    'personEmails itemEmail',
    'personAddresses itemAddress',
    'personPhones itemPhone',
    'personWebAccounts webAccount',
    'personWebSite personWebsite',
    'personCurrentPosition workPosition',
    'personWorkPositions workPosition',
    'personProjects projectParticipation',
    'personSkills skillProficiency',
    'personLanguages languageProficiency',
    'personInterests personInterest',
    'personAnniversaries personAnniversary',
    'personNote personAnnotation',
    'personEducationalActivities educationalActivity',
    'personAwards personAward',
    'personCertifications personCertification',
    'personPublications itemPublication',
    'personPatents itemPatent',
  ])
})

test.each(Object.entries(personEntities))(
  '%s: fields have their own paths and names, and some are shown',
  (_, entity) => {
    const paths = entity.fields.map(({ path }) => path.join('.'))
    expect(new Set(paths).size).toBe(paths.length)
    expect(new Set(entity.fields.map(({ label }) => label)).size).toBe(paths.length)
    expect(entity.fields.some(({ isMain }) => isMain)).toBe(true)
    // No member is an object and a value at once.
    expect(paths.filter((path) => paths.some((other) => other.startsWith(`${path}.`)))).toEqual([])
  },
)

test('The entity of a property is that of its label', () => {
  expect(personEntityOf(['title', 'personAwards'])).toBe(achievementEntities.personAwards)
  expect(personEntityOf(['personManager'])).toBeUndefined()
  expect(personEntityOf(['toString'])).toBeUndefined()
})

test('A label that is not used yet is told', () => {
  expect(unsupportedPersonLabel(['title', 'personManager'])).toBe('personManager')
  expect(unsupportedPersonLabel(['personName'])).toBeUndefined()
})
