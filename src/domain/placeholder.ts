/**
 * True for a text that is nothing but a placeholder: `{{title}}` of Postman, `@{…}` and `@body('x')` of Logic Apps,
 * `${title}`, `%TITLE%` or `<title>`. A text with such a sign in it may be about one.
 */
export function isPlaceholder(text: string): boolean {
  return text.length <= longest && mayBegin.test(text) && placeholder.test(text.trim())
}

const longest = 400
const mayBegin = /^\s*[{@$%<]/
const placeholder =
  /^(?:\{\{[^{}\n]{1,100}\}\}|@\{[^\n]{1,300}\}|@(?!@)[A-Za-z]\w{0,40}\([^\n]{0,300}|\$\{\{?[^{}\n]{1,100}\}\}?|%[A-Za-z]\w{1,60}%|<[A-Za-z][\w .:-]{0,60}>)$/
