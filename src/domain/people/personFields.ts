import type { PersonField, PersonFieldKind } from './personEntity.ts'

/** The members that an entity shows at once, as "path: label"; "detail.jobTitle" leads into an object. */
export function mainFields(lines: Readonly<Record<string, string>>, kind: PersonFieldKind = 'text') {
  return fieldsOf(lines, kind, true)
}

/** The members of an entity that are unfolded. */
export function moreFields(lines: Readonly<Record<string, string>>, kind: PersonFieldKind = 'text') {
  return fieldsOf(lines, kind, false)
}

/** A member with documented values. */
export function choiceField(path: string, label: string, choices: readonly string[], isMain = true): PersonField {
  return { path: path.split('.'), label, kind: 'choice', choices, isMain }
}

function fieldsOf(
  lines: Readonly<Record<string, string>>,
  kind: PersonFieldKind,
  isMain: boolean,
): readonly PersonField[] {
  return Object.entries(lines).map(([path, label]) => ({ path: path.split('.'), label, kind, choices: [], isMain }))
}
