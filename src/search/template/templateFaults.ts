import type { Place } from '../../domain/problem.ts'
import { pointerToken } from '../../domain/problem.ts'
import type { FilledTemplate } from '../../domain/resultTemplate/fillTemplate.ts'
import { snippetName } from '../../domain/resultTemplate/templateData.ts'
import type { LikelyCause } from '../../domain/search/likelyCauses.ts'
import { templateWords } from './words.ts'

/** What of a template could not be filled, each with the field that fills it. */
export function templateFaults({ names, unknown, isCut }: FilledTemplate): readonly LikelyCause[] {
  const faults = names.flatMap(({ name, found }): readonly LikelyCause[] => {
    const place: Place = { in: 'body', pointer: `/properties/${pointerToken(name)}` }
    if (found === 'filled') return []
    if (name === snippetName)
      return [{ says: templateWords.noSnippet, place: { in: 'body', pointer: '/content/value' } }]
    return [{ says: templateWords[found](name), place: found === 'empty' ? place : undefined }]
  })
  const others = unknown.map((written) => ({ says: templateWords.unknownExpression(written), place: undefined }))
  return [...faults, ...others, ...(isCut ? [{ says: templateWords.cut, place: undefined }] : [])]
}
