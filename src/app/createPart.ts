/** A part of the reader that weighs nothing until it is asked for, and is there before it is rendered. */
export function createPart<T>(name: string, read: () => Promise<T>) {
  let part: T | undefined
  return {
    async load(): Promise<void> {
      part ??= await read()
    },
    isThere: (): boolean => part !== undefined,
    get(): T {
      if (part === undefined) throw new Error(`${name} was not loaded`)
      return part
    },
  }
}
