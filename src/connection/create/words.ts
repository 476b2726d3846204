/** What the dialog for a new connection says. */
export const newConnectionWords = {
  title: 'New connection',
  hint: 'A connection holds your items, and has one schema. It belongs to this app. It is a draft until a schema is registered.',
  name: 'Name',
  nameHint: 'People see it in the admin center and beside results.',
  id: 'ID',
  idHint: '3 to 32 letters and digits. It cannot be changed later.',
  description: 'Description',
  descriptionHint: 'What is in it. Optional.',
  create: 'Create connection',
  creating: 'Creating the connection',
  register: 'Register a schema',
  next: (name: string) =>
    `“${name}” is there, and this item goes to it. It has no schema yet, so it takes no items: register one next.`,
} as const
