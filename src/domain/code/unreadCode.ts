import type { SourceReading } from '../source/sourceReading.ts'
import type { ProgramCode } from './programCode.ts'

/** What is said of program code in which no item is found: its language, and how to get the JSON out of it. */
export function unreadCode(
  { words: { name, printsJson }, secrets }: ProgramCode,
  why = 'No item stands in it as a whole.',
): SourceReading {
  const how = `To get the JSON, let it print the item, and paste that: ${printsJson}`
  return { kind: 'nothing', why: `This is ${nameOf(name)}. ${why} ${how}`, secrets }
}

function nameOf(language: string): string {
  return ['Bicep', 'Terraform', 'YAML'].includes(language) ? language : `${language} code`
}
