import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const STORM =
  ' date 2018-03-09 The harbour was closed on Friday.\n\n"Nobody was hurt," said Mara Ellison.\n\nCulled from:\n\nhttps://www.example.org/storm\n'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Result = { code: number; stdout: string; stderr: string }

/** Runs the command as npm does: from the project's folder, with paths counted from INIT_CWD. */
function run(...args: string[]): Promise<Result> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['src/build/run.mjs', ...args],
      { env: { ...process.env, INIT_CWD: folder } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })
}

describe('npm run import', () => {
  it('writes article JSON, and importing again changes nothing', async () => {
    await writeFile(join(folder, 'storm.txt'), STORM)
    const first = await run('import', '--out', 'out', 'storm.txt')
    expect(first).toMatchObject({ code: 0, stdout: '' })
    expect(first.stderr).toContain('1 files seen: 1 imported, 0 rejected, 0 skipped')
    const [name, ...others] = await readdir(join(folder, 'out'))
    expect(others).toEqual([])
    const written = await readFile(join(folder, 'out', name!), 'utf8')
    expect(JSON.parse(written)).toMatchObject({
      published: '2018-03-09',
      sources: [{ url: 'https://www.example.org/storm' }],
    })
    const second = await run('import', '--out', 'out', 'storm.txt', 'out')
    expect(second.stderr).toContain('2 files seen: 0 imported, 0 rejected, 2 skipped')
    expect(await readFile(join(folder, 'out', name!), 'utf8')).toBe(written)
  }, 30_000)

  it('names each refused file with its reason, imports the rest, and ends with 1', async () => {
    await mkdir(join(folder, 'in'))
    await writeFile(join(folder, 'in', 'a.txt'), STORM)
    await writeFile(join(folder, 'in', 'broken.json'), '{\n  "slug": \n}')
    await writeFile(
      join(folder, 'in', 'outside.json'),
      JSON.stringify({
        slug: '../../x',
        published: null,
        headline: 'x',
        language: 'en',
        kind: 'cutting',
        body: [{ kind: 'paragraph', text: 'x' }],
      }),
    )
    await writeFile(join(folder, 'in', '.hidden'), 'x')
    await symlink(join(folder, 'in', 'a.txt'), join(folder, 'in', 'link.txt'))
    const result = await run('import', '--out', 'out', 'in', 'absent.txt')
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/broken\.json:3: /)
    expect(result.stderr).toMatch(/outside\.json.*slug/)
    expect(result.stderr).toMatch(/absent\.txt: no such file/)
    expect(result.stderr).toContain('6 files seen: 1 imported, 3 rejected, 2 skipped')
    expect(await readdir(join(folder, 'out'))).toHaveLength(1)
  }, 30_000)

  it('prints one line of JSON an article with --stdout and nothing else', async () => {
    await writeFile(join(folder, 'storm.txt'), STORM)
    const { code, stdout } = await run('import', '--stdout', 'storm.txt')
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0]!).quotes[0]).toMatchObject({
      kind: 'direct',
      speaker: { name: 'Mara Ellison' },
    })
  }, 30_000)

  it('ends with 2 on bad usage', async () => {
    expect((await run('import')).code).toBe(2)
    expect((await run('import', '--nonsense', 'x')).code).toBe(2)
    expect((await run('nonsense')).code).toBe(2)
  }, 30_000)
})

describe('npm run build', () => {
  it('does not empty a folder that is not its own', async () => {
    await mkdir(join(folder, 'precious'))
    await writeFile(join(folder, 'precious', 'thesis.txt'), 'years of work')
    const result = await run('build', '--outDir', 'precious')
    expect(result.code).toBe(2)
    expect(await readdir(join(folder, 'precious'))).toEqual(['thesis.txt'])
  }, 30_000)
})
