import { capitalized } from '../../domain/capitalized.ts'

/** What the fields of a person say. */
export const entityWords = {
  fieldsOf: (name: string) => `Fields of ${name}`,
  one: capitalized,
  numbered: (noun: string, number: number) => `${capitalized(noun)} ${number}`,
  add: (noun: string) => `Add ${noun}`,
  remove: (title: string) => `Remove ${title.toLowerCase()}`,
  more: 'More fields',
  sent: 'What is sent, as text:',
  about: (name: string) => `An object ${name}, sent as JSON in one text.`,
  page: 'Its members',
  kept: (names: string) => `Kept as it is: ${names}. The fields do not show it.`,
  unread: 'The text below is not an object in JSON, so its fields cannot be shown. Mend it there, or begin again here.',
  begin: 'Begin again',
  elsewhere: 'This member holds something else. Change it in the text below.',
  tooLong: 'The text is too long for fields. Change it below.',
  showMore: (rest: string) => `Show more (${rest})`,
  unsupported: (label: string) => `Leave it out: Microsoft 365 does not use the label ${label} yet.`,
  twice: (kind: string | undefined) =>
    kind === undefined
      ? undefined
      : `Keep one address of the kind ${kind}: Microsoft 365 takes one each for home, work and other.`,
  none: 'Not set',
  yes: 'Yes',
  no: 'No',
  lines: 'One on each line',
} as const
