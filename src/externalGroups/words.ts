import { inWords } from '../domain/limits.ts'

/** What the parts for external groups say. */
export const groupWords = {
  title: 'External groups',
  hint: 'A group that your connector keeps for itself: look up its ID, and if there is no such group yet, create it here. Access entries name it by its ID. Graph cannot list these groups: those you used on this device are remembered.',
  noConnection: 'Choose the connection of the item first: a group belongs to one connection.',
  idLabel: 'ID of the group',
  idFault: 'The ID of an external group has 1 to 128 letters, digits, - and _.',
  lookUp: 'Look it up',
  used: 'Used on this device',
  reading: 'Reading the group…',
  missing: 'There is no group with this ID yet, so nobody is in it. An access entry may name it already.',
  addToAccess: 'Add to access',
  inAccess: 'It is in the access list of this item.',
  create: 'Create the group',
  save: 'Save changes',
  saved: 'Saved.',
  created: 'The group is there now. Add who belongs to it.',
  deleted: 'The group is gone. Entries that name it let nobody in.',
  alreadyThere: 'There is such a group already. This is what Graph has.',
  gone: 'Graph does not have this group any more.',
  members: 'Members',
  membersHint: 'Graph does not list members. These were added from this device.',
  noMembers: 'Nobody was added from this device yet.',
  memberKind: 'Add',
  directoryKind: 'A person or group',
  externalKind: 'Another external group',
  memberLabel: 'Name, mail or ID',
  externalLabel: 'ID of the other external group',
  add: 'Add member',
  removeOther: 'Remove by ID',
  added: 'Added.',
  alreadyMember: 'It was in the group already.',
  removed: 'Removed.',
  notMember: 'It was not in the group.',
  whichKind: 'Is this a person or a group? Without permission to read names, the editor cannot tell.',
  asPerson: 'Add as a person',
  asGroup: 'Add as a group',
  delete: 'Delete the group',
  deleteQuestion: 'Everybody in the group loses what its entries let them find. This cannot be undone.',
  keep: 'Keep the group',
  lineMissing: 'There is no such group yet, so nobody is in it.',
  lineCreate: 'Create it',
  lineManage: 'Manage',
} as const

/** That nobody of this name was found. */
export function nobodyIs(text: string): string {
  return `Your organization has no person or group called “${text}”. Try the mail address or the object ID.`
}

/** That several have the name: it is the user's choice. */
export function severalAre(text: string, count: number): string {
  return `${inWords(count)} people or groups are called “${text}”. Choose whom you mean.`
}
