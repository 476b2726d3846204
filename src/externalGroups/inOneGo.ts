/** Loads one of many by key; those that are asked for in the same task are loaded together. */
export function inOneGo<Answer>(
  load: (keys: readonly string[]) => Promise<readonly Answer[]>,
): (key: string) => Promise<Answer> {
  let waiting = new Map<string, Promise<Answer>>()
  let loading: Promise<ReadonlyMap<string, Answer>> | undefined
  return (key) => {
    loading ??= new Promise((resolve, reject) => {
      setTimeout(() => {
        const keys = [...waiting.keys()]
        waiting = new Map()
        loading = undefined
        load(keys).then(
          (answers) =>
            resolve(
              new Map(
                keys
                  .map((each, index) => [each, answers[index]] as const)
                  .flatMap(([each, answer]) => (answer === undefined ? [] : [[each, answer] as const])),
              ),
            ),
          reject,
        )
      }, 0)
    })
    const known = waiting.get(key)
    if (known !== undefined) return known
    const answer = loading.then((answers) => {
      const found = answers.get(key)
      if (found === undefined) throw new Error(`Nothing was loaded for ${key}.`)
      return found
    })
    waiting.set(key, answer)
    return answer
  }
}
