import type { PersonEntity } from './personEntity.ts'
import { choiceField, mainFields, moreFields } from './personFields.ts'
import { personPage } from './personPage.ts'

/** Who a person is, and how one is reached. Members as the pages of the profile name them. */
export const contactEntities = {
  personAccount: {
    name: 'userAccountInformation',
    noun: 'account',
    link: personPage('useraccountinformation'),
    limit:
      'It names whom the item is about; an account that Microsoft Entra ID does not have is ignored. People data shows up to 6 hours after sending.',
    // The second is named by the page of people connectors alone.
    fields: mainFields({
      userPrincipalName: 'User principal name',
      externalDirectoryObjectId: 'Object ID in Microsoft Entra ID',
    }),
  },
  personName: {
    name: 'personName',
    noun: 'name',
    link: personPage('personname'),
    fields: [
      ...mainFields({ first: 'First name', last: 'Last name', displayName: 'Display name' }),
      ...moreFields({
        title: 'Title before the name',
        middle: 'Middle name',
        maiden: 'Maiden name',
        nickname: 'Nickname',
        initials: 'Initials',
        suffix: 'Suffix',
        languageTag: 'Language of the name, such as en-US',
      }),
    ],
  },
  personEmails: {
    name: 'itemEmail',
    noun: 'email address',
    link: personPage('itememail'),
    limit: 'Up to three email addresses.',
    fields: [
      ...mainFields({ address: 'Email address' }),
      choiceField('type', 'Kind', ['unknown', 'work', 'personal', 'main', 'other']),
      ...moreFields({ displayName: 'Name of the address' }),
    ],
  },
  personAddresses: {
    name: 'itemAddress',
    noun: 'address',
    link: personPage('itemaddress'),
    limit: 'Up to three addresses: one each for home, work and other.',
    fields: [
      // The page of people connectors says Work, the one of addresses business.
      choiceField('detail.type', 'Kind (work is business)', ['unknown', 'home', 'business', 'other']),
      ...mainFields({
        'detail.street': 'Street',
        'detail.postalCode': 'Postal code',
        'detail.city': 'City',
        'detail.state': 'State',
        'detail.countryOrRegion': 'Country or region',
      }),
      ...moreFields({ 'detail.postOfficeBox': 'Post office box', displayName: 'Name of the address' }),
    ],
  },
  personPhones: {
    name: 'itemPhone',
    noun: 'phone number',
    link: personPage('itemphone'),
    fields: [
      ...mainFields({ number: 'Phone number' }),
      choiceField('type', 'Kind', [
        'home',
        'business',
        'mobile',
        'other',
        'assistant',
        'homeFax',
        'businessFax',
        'otherFax',
        'pager',
        'radio',
      ]),
      ...moreFields({ displayName: 'Name of the number' }),
    ],
  },
  personWebAccounts: {
    name: 'webAccount',
    noun: 'web account',
    link: personPage('webaccount'),
    fields: [
      ...mainFields({ userId: 'User name', 'service.name': 'Service' }),
      ...mainFields({ webUrl: 'Link to the profile' }, 'link'),
      ...moreFields({ description: 'Description', statusMessage: 'Status message' }),
      ...moreFields({ 'service.webUrl': 'Link to the service' }, 'link'),
    ],
  },
  personWebSite: {
    name: 'personWebsite',
    noun: 'website',
    link: personPage('personwebsite'),
    fields: [
      ...mainFields({ displayName: 'Name' }),
      ...mainFields({ webUrl: 'Link' }, 'link'),
      ...moreFields({ description: 'Description' }),
      ...moreFields({ categories: 'Categories' }, 'texts'),
    ],
  },
} as const satisfies Record<string, PersonEntity>
