// npm run audit: asks the registry whether packages that go into the build have known holes of a high severity. It needs a
// network; without one it says so and stops nobody.
import './requireSetup.mjs'
import { auditAnswer } from './auditAnswer.mjs'
import { npmOutput } from './npmOutput.mjs'

const answer = auditAnswer(npmOutput(['audit', '--omit=dev', '--audit-level=high', '--json'], 30_000))
switch (answer.kind) {
  case 'clean':
    console.log('No package of the build has a known hole of a high severity.')
    break
  case 'found':
    console.error(`Known holes of a high severity: ${answer.names.join(', ')}. "npm audit" tells more.`)
    process.exitCode = 1
    break
  case 'unasked':
    console.log('The registry could not be asked about known holes, so nothing was checked.')
    break
}
