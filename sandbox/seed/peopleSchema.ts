import type { SchemaProperty } from './connection.ts'

/** A schema about people, as the page of people connectors has it: a label on each property but the last two. */
export const peopleSchema: readonly SchemaProperty[] = [
  one('accountInformation', 'personAccount'),
  one('fullName', 'personName'),
  one('position', 'personCurrentPosition'),
  many('emails', 'personEmails'),
  many('phones', 'personPhones'),
  many('addresses', 'personAddresses'),
  many('skills', 'personSkills'),
  many('languages', 'personLanguages'),
  many('projects', 'personProjects'),
  many('education', 'personEducationalActivities'),
  many('certifications', 'personCertifications'),
  many('anniversaries', 'personAnniversaries'),
  one('note', 'personNote'),
  one('website', 'personWebSite'),
  one('manager', 'personManager'),
  { name: 'requisitionId', type: 'string', description: 'The requisition that the person was hired by.' },
]

function one(name: string, label: string): SchemaProperty {
  return { name, type: 'string', labels: [label] }
}

function many(name: string, label: string): SchemaProperty {
  return { name, type: 'stringCollection', labels: [label] }
}
