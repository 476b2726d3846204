import { propertyNameMaxLength } from './limits.ts'
import { memoizeByText } from './memoizeByText.ts'
import type { Finding } from './problem.ts'
import { finding, pointerToken } from './problem.ts'

/**
 * What is wrong with a name that no schema vouches for. Documented: at most 32 letters and digits. In 2021 only some signs
 * were forbidden, so a connection of that time may have others.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-property
 */
export const checkPropertyName = memoizeByText((name): readonly Finding[] => {
  const at = `/${pointerToken(name)}`
  const findings: Finding[] = []
  if (name.length > propertyNameMaxLength) {
    const message = `A property name has at most ${propertyNameMaxLength} characters; this one has ${name.length}.`
    findings.push(finding('property-name-too-long', message, at))
  }
  if (!/^[A-Za-z0-9]*$/.test(name)) {
    findings.push(
      finding(
        'property-name-undocumented-character',
        'Only letters and digits are documented for a property name.',
        at,
      ),
    )
  }
  return findings
}, 20_000)
