import type { AccessType, AclType, ContentType, IdentitySource } from '../itemDraft.ts'
import type { PrincipalField } from '../principal.ts'

/**
 * What the preview says of each line of a payload: what it is, and why it is there. The facts are those of the pages named;
 * the words are those of the form.
 */
export const lineWords = {
  /** https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items */
  item: {
    begins: 'The item begins here: who can find it, its properties and its content, in one JSON object.',
    ends: 'The item ends here. Submit creates it, or replaces all that is stored under its ID.',
  },
  acl: {
    begins: 'Who can find the item, as a list of access entries. Graph needs at least one.',
    ends: 'The list of access entries ends here.',
    empty: 'Who can find the item: nobody yet. Graph needs at least one access entry.',
  },
  entry: {
    begins: (number: string, who: string, can: string) => `Access entry ${number}: ${who} ${can}.`,
    ends: (number: string) => `Access entry ${number} ends here.`,
    type: (who: string) => `Who this entry is about: ${who}.`,
  },
  properties: {
    begins: 'The properties of the item, by their names in the schema. Graph needs at least one.',
    ends: 'The properties end here.',
    empty: 'The properties of the item: none yet. Graph needs at least one.',
  },
  property: {
    used: (name: string, uses: string) => `The property ${name}: ${uses}.`,
    unused: (name: string) => `The property ${name}. Its schema gives it no use in search or in results.`,
    withoutSchema: (name: string) =>
      `The property ${name}. The schema of the connection says how it is shown and found.`,
    notInSchema: (name: string) => `The property ${name}. Add it to the schema: Graph expects every property there.`,
    goesOn: (name: string) => `The text of ${name} goes on here.`,
    ends: (name: string) => `The property ${name} ends here.`,
  },
  values: {
    one: (number: string, name: string) => `Value ${number} of ${name}.`,
    end: (name: string) => `The values of ${name} end here.`,
  },
  person: {
    begins: (name: string) => `A person in ${name}, named by what is known of them.`,
    field: (field: string, name: string) => `The ${field} of a person in ${name}.`,
    ends: 'The person ends here.',
  },
  content: {
    begins: 'The full text of the item, which search and Copilot read.',
    value: 'The text itself. In JSON a new line is written \\n, and a quotation mark \\".',
    goesOn: 'The text goes on here.',
    ends: 'The content ends here.',
  },
  /** https://learn.microsoft.com/graph/api/resources/externalconnectors-externaliteminformationprotectionlabel */
  label: {
    begins: 'The sensitivity label of the item.',
    id: 'Which sensitivity label it is, by its ID in Microsoft Purview.',
    ends: 'The sensitivity label ends here.',
  },
} as const

/** Whom an entry is about, by its type. https://learn.microsoft.com/graph/api/resources/externalconnectors-acl */
export const whoInWords: Record<AclType, string> = {
  user: 'one person in Microsoft Entra ID',
  group: 'a group in Microsoft Entra ID',
  everyone: 'everyone including guests',
  everyoneExceptGuests: 'everyone except guests',
  externalGroup: 'a group that your connector manages',
}

/** What an entry says of whom it is about. */
export const canInWords: Record<AccessType, string> = { grant: 'can find the item', deny: 'cannot find the item' }

/** A deny beats every grant: https://learn.microsoft.com/graph/connecting-external-content-manage-items */
export const accessInWords: Record<AccessType, string> = {
  grant: '“grant” lets them find the item, unless another entry denies it.',
  deny: '“deny” keeps them from finding the item, whatever other entries grant.',
}

/** What the value of an entry is, by its type. */
export const valueOfEntryInWords: Record<AclType, string> = {
  user: 'Which person: Graph expects the object ID from Microsoft Entra ID.',
  group: 'Which group: Graph expects the object ID from Microsoft Entra ID.',
  everyone: 'Of which organization: Microsoft documents your tenant ID; the word “everyone” works too.',
  everyoneExceptGuests: 'Of which organization: Graph expects your tenant ID.',
  externalGroup: 'Which group: its ID among the groups of this connection.',
}

/** The line that only beta has. https://learn.microsoft.com/graph/api/resources/externalconnectors-acl?view=graph-rest-beta */
export const sourceInWords: Record<IdentitySource, string> = {
  azureActiveDirectory: 'The directory of the ID is Microsoft Entra ID. Only beta has this line.',
  external: 'The group is one of the connector’s own. Only beta has this line; v1.0 says it by the type externalGroup.',
}

/** How the text is to be read. https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent */
export const contentTypeInWords: Record<ContentType, string> = {
  text: 'The text is plain text; the other type is html.',
  html: 'The text is HTML; the other type is text.',
}

/** What a line says of a person. https://learn.microsoft.com/graph/api/resources/externalconnectors-principal?view=graph-rest-beta */
export const personFieldInWords: Record<PrincipalField, string> = {
  upn: 'user principal name',
  email: 'email address',
  entraDisplayName: 'name',
  entraId: 'object ID',
  tenantId: 'tenant ID',
  externalName: 'name in the source',
  externalId: 'ID in the source',
}
