import type { Plugin } from 'vite'

/**
 * Vite plugin: writes Fluent's tokens where its compiled styles read them. What is read there is not used any more, but the
 * reading alone would keep the object of all tokens, 30 kB of text.
 */
export function fluentTokensPlugin(): Plugin {
  return {
    name: 'external-item-editor:fluent-tokens',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]@fluentui[\\/].*\.styles\.js$/ },
      handler: (code) => ({ code: withTokensInPlace(code), map: null }),
    },
  }
}

/** Each token is the CSS variable of its name; those of the z axis, which have a value to fall back on, stay as they are. */
export function withTokensInPlace(code: string): string {
  return code.replaceAll(/(?<![\w./])tokens\.(?!zIndex)(\w+)/g, '"var(--$1)"')
}
