import type { PersonEntity } from './personEntity.ts'
import { mainFields, moreFields } from './personFields.ts'
import { personPage } from './personPage.ts'

/** What a person learned, earned and published. Members as the pages of the profile name them. */
export const achievementEntities = {
  personEducationalActivities: {
    name: 'educationalActivity',
    noun: 'educational activity',
    link: personPage('educationalactivity'),
    fields: [
      ...mainFields({ 'institution.displayName': 'Institution', 'program.displayName': 'Program' }),
      ...moreFields({
        'program.fieldsOfStudy': 'Fields of study',
        'program.grade': 'Grade',
        'program.awards': 'Awards',
        'program.activities': 'Activities',
        'program.notes': 'Notes',
        'institution.description': 'About the institution',
      }),
      ...moreFields({ startMonthYear: 'From', endMonthYear: 'Until', completionMonthYear: 'Completed' }, 'date'),
      ...moreFields(
        { 'institution.webUrl': 'Link to the institution', 'program.webUrl': 'Link to the program' },
        'link',
      ),
    ],
  },
  personAwards: {
    name: 'personAward',
    noun: 'award',
    link: personPage('personaward'),
    fields: [
      ...mainFields({ displayName: 'Award', issuingAuthority: 'Issued by' }),
      ...mainFields({ issuedDate: 'Issued on' }, 'date'),
      ...moreFields({ description: 'Description' }),
      ...moreFields({ webUrl: 'Link', thumbnailUrl: 'Link to a picture' }, 'link'),
    ],
  },
  personCertifications: {
    name: 'personCertification',
    noun: 'certification',
    link: personPage('personcertification'),
    fields: [
      ...mainFields({ displayName: 'Certification', issuingAuthority: 'Issued by' }),
      ...mainFields({ issuedDate: 'Issued on' }, 'date'),
      ...moreFields({
        certificationId: 'ID of the certification',
        issuingCompany: 'Issuing company',
        description: 'Description',
      }),
      ...moreFields({ startDate: 'Valid from', endDate: 'Valid until' }, 'date'),
      ...moreFields({ webUrl: 'Link', thumbnailUrl: 'Link to a picture' }, 'link'),
    ],
  },
  personPublications: {
    name: 'itemPublication',
    noun: 'publication',
    link: personPage('itempublication'),
    fields: [
      ...mainFields({ displayName: 'Title', publisher: 'Publisher' }),
      ...mainFields({ publishedDate: 'Published on' }, 'date'),
      ...moreFields({ description: 'Description' }),
      ...moreFields({ webUrl: 'Link', thumbnailUrl: 'Link to a picture' }, 'link'),
    ],
  },
  personPatents: {
    name: 'itemPatent',
    noun: 'patent',
    link: personPage('itempatent'),
    fields: [
      ...mainFields({ displayName: 'Title', number: 'Number', issuingAuthority: 'Issued by' }),
      ...mainFields({ issuedDate: 'Issued on' }, 'date'),
      ...moreFields({ isPending: 'Pending' }, 'flag'),
      ...moreFields({ description: 'Description' }),
      ...moreFields({ webUrl: 'Link' }, 'link'),
    ],
  },
} as const satisfies Record<string, PersonEntity>
