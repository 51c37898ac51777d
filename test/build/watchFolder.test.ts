import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchFolder } from '../../src/build/watchFolder.ts'

let folder: string
let stop: () => void
let changes = 0
const untilMore = async (than: number) => {
  await expect.poll(() => changes, { timeout: 5000, interval: 20 }).toBeGreaterThan(than)
  // One save may be told of twice: what follows counts anew.
  await new Promise((later) => setTimeout(later, 300))
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
  await mkdir(join(folder, 'below'))
  await writeFile(join(folder, 'below', 'one.txt'), 'one')
  changes = 0
  stop = watchFolder(folder, () => {
    changes += 1
  })
  await new Promise((later) => setTimeout(later, 200))
})
afterEach(async () => {
  stop()
  await rm(folder, { recursive: true, force: true })
})

describe('a watched folder', () => {
  it('tells of files that come, change and go, below it too', async () => {
    await writeFile(join(folder, 'two.txt'), 'two')
    await untilMore(0)
    let before = changes
    await writeFile(join(folder, 'below', 'one.txt'), 'changed')
    await untilMore(before)
    before = changes
    await rm(join(folder, 'below', 'one.txt'))
    await untilMore(before)
  })

  it('tells of what comes in a new folder, and no more once it is stopped', async () => {
    await mkdir(join(folder, 'new'))
    await untilMore(0)
    let before = changes
    await writeFile(join(folder, 'new', 'three.txt'), 'three')
    await untilMore(before)
    stop()
    before = changes
    await writeFile(join(folder, 'four.txt'), 'four')
    await new Promise((later) => setTimeout(later, 300))
    expect(changes).toBe(before)
  })
})
