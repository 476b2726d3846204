/** A storage in memory that can be full. */
export function mapStorage() {
  const map = new Map<string, string>()
  return {
    map,
    isFull: false,
    getItem: (key: string) => map.get(key) ?? null,
    setItem(key: string, text: string) {
      if (this.isFull) throw new DOMException('full', 'QuotaExceededError')
      map.set(key, text)
    },
    removeItem: (key: string) => void map.delete(key),
  }
}
