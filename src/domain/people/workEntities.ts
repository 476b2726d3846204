import type { PersonEntity } from './personEntity.ts'
import { choiceField, mainFields, moreFields } from './personFields.ts'
import { personPage } from './personPage.ts'

const positionDetail = [
  ...mainFields({ 'detail.jobTitle': 'Job title', 'detail.company.displayName': 'Company' }),
  ...moreFields({
    'detail.company.department': 'Department',
    'detail.company.officeLocation': 'Office',
    'detail.company.companyCode': 'Company code',
    'detail.role': 'Role',
    'detail.level': 'Level',
    'detail.summary': 'Summary',
    'detail.description': 'Description',
  }),
  ...moreFields({ 'detail.layer': 'Layer in the organization' }, 'whole'),
  ...moreFields({ 'detail.startMonthYear': 'From', 'detail.endMonthYear': 'Until' }, 'date'),
  ...moreFields({ 'detail.company.webUrl': 'Link to the company' }, 'link'),
]

const workPosition = {
  name: 'workPosition',
  noun: 'position',
  link: personPage('workposition'),
  fields: [
    ...positionDetail,
    ...moreFields({ isCurrent: 'Current position' }, 'flag'),
    ...moreFields({ categories: 'Categories' }, 'texts'),
  ],
} as const satisfies PersonEntity

const levels = [
  'elementary',
  'conversational',
  'limitedWorking',
  'professionalWorking',
  'fullProfessional',
  'nativeOrBilingual',
]

/** What a person does, knows and likes. Members as the pages of the profile name them. */
export const workEntities = {
  personCurrentPosition: workPosition,
  // The label is newer than the page of people connectors; the entity is the one of its name.
  personWorkPositions: workPosition,
  personProjects: {
    name: 'projectParticipation',
    noun: 'project',
    link: personPage('projectparticipation'),
    fields: [
      ...mainFields({ displayName: 'Project', 'client.displayName': 'Client', 'detail.role': 'Role' }),
      ...moreFields({ 'detail.jobTitle': 'Job title', 'detail.summary': 'Summary' }),
      ...moreFields({ 'detail.startMonthYear': 'From', 'detail.endMonthYear': 'Until' }, 'date'),
      ...moreFields({ categories: 'Categories' }, 'texts'),
    ],
  },
  personSkills: {
    name: 'skillProficiency',
    noun: 'skill',
    link: personPage('skillproficiency'),
    fields: [
      ...mainFields({ displayName: 'Skill' }),
      choiceField('proficiency', 'Proficiency', [
        'elementary',
        'limitedWorking',
        'generalProfessional',
        'advancedProfessional',
        'expert',
      ]),
      ...moreFields({ webUrl: 'Link' }, 'link'),
      ...moreFields({ categories: 'Categories' }, 'texts'),
    ],
  },
  personLanguages: {
    name: 'languageProficiency',
    noun: 'language',
    link: personPage('languageproficiency'),
    fields: [
      ...mainFields({ displayName: 'Language', tag: 'Tag, such as en-US' }),
      choiceField('spoken', 'Spoken', levels, false),
      choiceField('written', 'Written', levels, false),
      choiceField('reading', 'Reading', levels, false),
    ],
  },
  personInterests: {
    name: 'personInterest',
    noun: 'interest',
    link: personPage('personinterest'),
    fields: [
      ...mainFields({ displayName: 'Interest' }),
      ...moreFields({ description: 'Description' }),
      ...moreFields({ webUrl: 'Link' }, 'link'),
      ...moreFields({ categories: 'Categories' }, 'texts'),
    ],
  },
  personAnniversaries: {
    name: 'personAnniversary',
    noun: 'anniversary',
    link: personPage('personanniversary'),
    fields: [choiceField('type', 'Kind', ['birthday', 'wedding']), ...mainFields({ date: 'Date' }, 'date')],
  },
  personNote: {
    name: 'personAnnotation',
    noun: 'note',
    link: personPage('personannotation'),
    fields: [
      ...mainFields({ 'detail.content': 'Note' }),
      choiceField('detail.contentType', 'Written as', ['text', 'html'], false),
      ...moreFields({ displayName: 'Name of the note' }),
    ],
  },
} as const satisfies Record<string, PersonEntity>
