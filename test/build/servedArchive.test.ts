import { describe, expect, it } from 'vitest'
import type { OnPart, ReadArchive } from '../../src/build/readArchive.ts'
import { ServedArchive } from '../../src/build/ServedArchive.ts'

const archive = (name: string): ReadArchive => ({
  files: { get: () => name },
  located: [],
  readArticle: () => Promise.reject(new Error('none')),
  problems: [],
})
const nameOf = (read: ReadArchive) => read.files.get('')
const soon = () => new Promise((later) => setTimeout(later, 5))

describe('the archive that a server answers from', () => {
  it('is there as soon as a part of it is, and whole in the end', async () => {
    let finish = () => {}
    const shown: unknown[] = []
    const read = async (onPart?: OnPart) => {
      onPart?.(16, 100, async () => archive('part'))
      await new Promise<void>((done) => {
        finish = done
      })
      return archive('whole')
    }
    const served = new ServedArchive(read, (now) => shown.push(nameOf(now)))
    expect(nameOf(await served.now())).toBe('part')
    finish()
    await soon()
    expect(nameOf(await served.now())).toBe('whole')
    expect(shown).toEqual(['part', 'whole'])
  })

  it('is read again one reading at a time, and what changes meanwhile is not missed', async () => {
    let running = 0
    let readings = 0
    const served = new ServedArchive(
      async () => {
        running += 1
        expect(running).toBe(1)
        await soon()
        running -= 1
        readings += 1
        return archive(`${readings}`)
      },
      () => {},
    )
    const again = served.readAgain()
    const too = served.readAgain()
    await Promise.all([again, too])
    expect(readings).toBe(2)
    const third = served.readAgain()
    await Promise.resolve()
    await third
    expect(nameOf(await served.now())).toBe('3')
  })

  it('goes on after a reading that failed', async () => {
    let fails = true
    const served = new ServedArchive(
      async () => {
        if (fails) throw new Error('gone')
        return archive('back')
      },
      () => {},
    )
    await expect(served.now()).rejects.toThrow('gone')
    fails = false
    await served.readAgain()
    expect(nameOf(await served.now())).toBe('back')
  })
})
