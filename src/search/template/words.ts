/** What the card by the connection's own template says. */
export const templateWords = {
  title: 'In the connection’s own template',
  reading: 'Reading the templates of the connection…',
  none: 'This connection has no template of its own: Search shows the card above.',
  noneApplies: 'No template applies to this item: Search shows the card above.',
  choose: 'Template to show',
  used: (id: string) => `${id} (used for this item)`,
  unused: (id: string) => `${id} (not used for this item)`,
  why: 'Why this template',
  always: 'It has no rules, so it fits each item.',
  order: (id: string, priority: number) => `${id}, priority ${priority}`,
  fits: 'fits',
  fitsNot: 'does not fit',
  several: 'Microsoft does not say how several rules go together. Here all of them have to hold.',
  bindings: 'Bindings of the template',
  allFilled: 'Everything in it is filled.',
  note: 'Links and buttons lead nowhere here, and pictures from other addresses are not loaded.',
  noSnippet: 'There is no content, so the card shows no words of it.',
  empty: (name: string) => `${name} is empty, so its place in the card is blank.`,
  hidden: (name: string) =>
    `${name} is not retrievable, so the card shows \${${name}} as it is written. Make it retrievable in the schema.`,
  unknown: (name: string) =>
    `The schema has no property ${name}, so the card shows \${${name}} as it is written. Change the template.`,
  unknownExpression: (written: string) =>
    `The editor does not know ${written} and shows it as it is written. Search may fill it.`,
  cut: 'The card has or computes more than the editor shows. Its end is left out.',
  image: 'Picture',
  notLoaded: (name: string) => `${name} (not loaded here)`,
  notShown: (type: string) => `An element of the kind ${type || 'without a name'} is not shown here.`,
} as const
