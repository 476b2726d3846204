/**
 * A name as a part of a sentence: one with letters that run from right to left is isolated, or it would turn the words
 * around it. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function isolatedName(name: string): string {
  return runsRightToLeft.test(name) ? `\u2068${name}\u2069` : name
}

/**
 * The letters in a name that only look like those around them: a word in letters of more than one script, such as a Latin
 * name with a Cyrillic “а”. The word itself; undefined for names of people who write as people do.
 * https://www.unicode.org/reports/tr39/#Mixed_Script_Detection
 */
export function lookalikeWord(name: string): string | undefined {
  return name.match(/[\p{L}\p{M}]+/gu)?.find((word) => lookalikes.filter((script) => script.test(word)).length > 1)
}

const runsRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The scripts whose letters are mistaken for each other. Japanese writes three in a word, and none of them is here. */
const lookalikes: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]
