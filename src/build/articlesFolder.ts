import { resolve } from 'node:path'

/** Paths on a command line count from where the person stands, not from where npm runs its scripts. */
export function fromWhereRun(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** The folder of articles: what the variable ARTICLES names, else the project's own. */
export function articlesFolder(root: string): string {
  return process.env.ARTICLES ? fromWhereRun(process.env.ARTICLES) : resolve(root, 'articles')
}
