import { errorWords } from '../errorWords.ts'

// On the screen the words for failures come a moment after the first failure; the tests begin after that moment.
await errorWords.ask()
