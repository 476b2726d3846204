/** The sentences of the tab "Result" that are said in one place only. */
export const answerWords = {
  saved: 'Item saved',
  lastTime: 'Sent before this page was loaded',
  lastSaved: 'This is what this device remembers. The whole answer went when the page was closed or reloaded.',
  lastNotSaved: 'This is what this device remembers. Submit again to see why, and what helps.',
  next: 'What comes next',
  indexed: 'Search and Copilot find it once it is indexed, usually in 15–30 minutes.',
  onlyForWhoMay: 'Only people who can find it see it there.',
  schema:
    'Words are found in the content and in searchable properties. The labels of the schema, such as title and url, decide what a result shows.',
  hidden:
    'Not there after an hour? Check that results of this connection are included in Search and that it is visible to Copilot, in the',
  search: 'Microsoft 365 search',
  connections: 'admin center',
  find: 'See whether it is found',
  newItem: 'New item',
  duplicate: 'Duplicate',
  duplicateHint: 'Duplicate copies this item into a new draft with the next item ID.',
  details: 'Technical details',
  first: 'What to do first',
  others: 'Other possible causes',
  possible: 'Possible causes',
  possibleOne: 'Possible cause',
} as const
