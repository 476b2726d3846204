import type { ItemDraft, PropertyDraft } from '../itemDraft.ts'
import { absent } from '../itemDraft.ts'
import { meantProperty } from '../meantProperty.ts'
import { nearestOf } from '../nearest.ts'
import type { Problem } from '../problem.ts'
import type { PropertyType } from '../propertyType.ts'
import { propertyTypeRow } from '../propertyType.ts'
import { excerpt } from '../readPayload/importNote.ts'
import { readProperty } from '../readProperty.ts'
import { rules } from '../rules.ts'
import { convertValueDraft, holdsNothing } from '../valueDraft.ts'
import { dateMeantText, datesMeant } from './datesMeant.ts'
import type { Fix, Fixer, Fixers, Moment } from './fix.ts'
import type { PropertyAt } from './valueAt.ts'
import { propertyAt, withProperty } from './valueAt.ts'

/** The ways to mend what is wrong with properties as such: names, types, how many values. */
export const propertyFixers: Fixers = {
  'property-not-in-schema': (problem, draft, context) => [
    ...rename(problem, draft, context),
    ...remove(problem, draft),
  ],
  'property-name-missing': remove,
  'property-name-annotation': remove,
  'property-name-duplicate': removeDuplicates,
  'property-type-mismatch': (problem, draft, context) => [
    ...schemaTypeInstead(problem, draft, context),
    ...fitShape(problem, draft),
    ...remove(problem, draft),
  ],
  'property-more-than-one-value': (problem, draft) => [...keepOne(problem, draft), ...remove(problem, draft)],
  'property-null': leaveOut,
  'label-empty': leaveOut,
}

function rename(...[problem, draft, { schema, moment }]: Parameters<Fixer>): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at === undefined || schema === undefined) return []
  const { name } = at.property
  // A name that has its value already is not what was meant.
  const isTaken = (each: string) => draft.properties.some((other) => other.name === each && !holdsNothing(other))
  // A schema of another source may name what Graph takes for an annotation.
  const free = schema.properties.filter((each) => !each.name.includes('@') && !isTaken(each.name))
  const meant = meantProperty(name, free)
  const type = free.find((each) => each.name === meant)?.type
  if (meant === undefined || type === undefined) return []
  const plain = retyped({ ...at.property, name: meant }, type)
  const needsDate = hasErrors(plain) && !hasErrors(at.property)
  const dated = needsDate ? withDate(plain, moment) : { property: plain, how: '', isOnly: true }
  if (dated === undefined) return []
  const { property: renamed, how, isOnly } = dated
  // A name that only means the same must fit; one that is a slip of the finger is put right whatever its value is.
  if (nearestOf(name, [meant]) === undefined && hasErrors(renamed)) return []
  const isCase = meant.toLowerCase() === name.toLowerCase()
  const apply = (now: ItemDraft) => {
    const changed = withProperty(now, at, renamed)
    if (changed === now) return now
    // The empty field of that name gives its place to the one that is filled.
    return { ...changed, properties: changed.properties.filter((each) => each === renamed || each.name !== meant) }
  }
  const label = `${isCase ? `Use the schema’s spelling “${meant}”` : `Rename to “${meant}”`}${how}`
  return [{ label, isSafe: isCase && type === at.property.type && how === '', isLikely: isOnly, apply }]
}

/** A text that becomes a date under its new name has to be one: the likeliest that it may mean. */
function withDate(
  property: PropertyDraft,
  moment: Moment | undefined,
): { readonly property: PropertyDraft; readonly how: string; readonly isOnly: boolean } | undefined {
  if (property.value.kind !== 'text') return undefined
  const [date, ...others] = datesMeant(property.value.text, moment)
  if (date === undefined) return undefined
  const dated: PropertyDraft = { ...property, value: { kind: 'text', text: date.text } }
  return hasErrors(dated)
    ? undefined
    : {
        property: dated,
        how: ` and use ${dateMeantText(date, moment?.sayWall)}`,
        isOnly: others.length === 0,
      }
}

function schemaTypeInstead(...[problem, draft, { schema }]: Parameters<Fixer>): readonly Fix[] {
  const at = propertyAt(problem, draft)
  const type = schema?.properties.find(({ name }) => name === at?.property.name)?.type
  if (at === undefined || type === undefined || type === at.property.type) return []
  const changed = retyped(at.property, type)
  if (hasErrors(changed)) return []
  const { isCollection, schemaName, specifier } = propertyTypeRow(type)
  return [
    {
      label: `Use ${isCollection ? specifier : schemaName}`,
      isSafe: at.property.value.kind !== 'people',
      apply: (now) => withProperty(now, at, changed),
    },
  ]
}

/** A person where a text belongs, or a text where a person belongs. */
function fitShape(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at === undefined) return []
  if (!readProperty(at.property).findings.some(({ rule }) => rule === 'property-type-mismatch')) return []
  const changed = retyped(at.property, at.property.type)
  if (hasErrors(changed)) return []
  const label = changed.value.kind === 'people' ? 'Turn into a person' : 'Turn into text'
  return [{ label, isSafe: false, apply: (now) => withProperty(now, at, changed) }]
}

function keepOne(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at?.property.value.kind === 'people') {
    const people = at.property.value.people.slice(0, 1)
    return kept(at, 'Keep the first person', { ...at.property, value: { kind: 'people', people } })
  }
  if (at?.property.value.kind !== 'list') return []
  return at.property.value.elements
    .slice(0, mostOffered)
    .flatMap((text) => kept(at, `Keep “${excerpt(text)}”`, { ...at.property, value: { kind: 'text', text } }))
}

const mostOffered = 3

function kept(at: PropertyAt, label: string, changed: PropertyDraft): readonly Fix[] {
  if (hasErrors(changed)) return []
  return [{ label, isSafe: false, apply: (now) => withProperty(now, at, changed) }]
}

function leaveOut(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at === undefined) return []
  const apply = (now: ItemDraft) => withProperty(now, at, { ...at.property, value: absent })
  return [{ label: 'Leave this property out', isSafe: false, apply }]
}

function remove(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at === undefined) return []
  const apply = (now: ItemDraft) => ({ ...now, properties: now.properties.filter((each) => each !== at.property) })
  return [{ label: 'Remove this property', isSafe: false, apply }]
}

function removeDuplicates(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at === undefined) return []
  const { name } = at.property
  const apply = (now: ItemDraft) => ({
    ...now,
    properties: now.properties.filter((each) => each === at.property || each.name !== name),
  })
  return [{ label: 'Keep the first one', isSafe: false, apply }]
}

function retyped(property: PropertyDraft, type: PropertyType): PropertyDraft {
  return { ...property, type, value: convertValueDraft(property.value, propertyTypeRow(type)) }
}

function hasErrors(property: PropertyDraft): boolean {
  return readProperty(property).findings.some(({ rule }) => rules[rule].severity === 'error')
}
