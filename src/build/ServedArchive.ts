import type { createArchiveReader, ReadArchive } from './readArchive.ts'

/** Between two parts of a first reading that are shown lies at least this, and a few times what showing one takes. */
const PART_MS = 700
const PART_SHARE = 4

/**
 * The archive that a server answers from. While a folder is read for the first time it grows part by part; later it
 * is read again when something has changed, one reading at a time.
 */
export class ServedArchive {
  readonly #read: ReturnType<typeof createArchiveReader>
  readonly #onChange: (archive: ReadArchive) => void
  #current: ReadArchive | undefined
  #first: Promise<ReadArchive>
  #reading: Promise<void> | undefined
  #again: Promise<void> | undefined

  /** `onChange` is told of every archive that takes the place of one before it, and of the first. */
  constructor(read: ReturnType<typeof createArchiveReader>, onChange: (archive: ReadArchive) => void) {
    this.#read = read
    this.#onChange = onChange
    this.#first = new Promise((found, failed) => {
      this.#reading = this.#readParts(found).then(found as never, failed)
    })
    this.#first.catch(() => {})
  }

  /** The archive as it is now; as soon as there is a part of it. */
  now(): Promise<ReadArchive> {
    return this.#current ? Promise.resolve(this.#current) : this.#first
  }

  /** Reads again what has changed; done when everything that had changed at the time of the call is there. */
  readAgain(): Promise<void> {
    // A reading that has begun may have passed what has changed since; one that has not begun will see it.
    this.#again ??= (this.#reading ?? Promise.resolve())
      .catch(() => {})
      .then(() => {
        this.#again = undefined
        this.#reading = this.#read().then((archive) => this.#show(archive))
        return this.#reading
      })
    return this.#again
  }

  async #readParts(found: (archive: ReadArchive) => void): Promise<ReadArchive> {
    let busy = false
    let next = 0
    const archive = await this.#read((done, all, soFar) => {
      const started = performance.now()
      if (busy || done >= all || started < next) return
      busy = true
      soFar()
        .then((part) => {
          // The whole may have been there first.
          if (!busy) return
          this.#show(part)
          found(part)
          next = performance.now() + Math.max(PART_MS, PART_SHARE * (performance.now() - started))
        })
        .finally(() => {
          busy = false
        })
    })
    busy = false
    this.#show(archive)
    return archive
  }

  #show(archive: ReadArchive): void {
    this.#current = archive
    this.#onChange(archive)
  }
}
