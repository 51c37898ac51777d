import type { Row } from './benchTable.ts'
import { median, type SearchFigures } from './interactions.ts'
import type { BuildFigures } from './measureBuild.ts'
import type { StartFigures } from './measureStart.ts'
import type { LoadFigures } from './pageFigures.ts'

/** All that was measured of one size, round by round where pages were compared. */
export type Figures = {
  build: BuildFigures
  rebuild: BuildFigures
  loads: Record<'fast' | 'slow', { ours: LoadFigures; limit: LoadFigures }[]>
  article: Record<'slow' | 'limitSlow' | 'cpu4' | 'swap', number[]>
  filter: { first: number; later: number }
  search: SearchFigures
  scroll: { frames: number; long: number; longest: number }
  start?: StartFigures
}

export type FirstViews = Pick<Figures, 'loads'>

const KB = 1000
const MB = 1e6
const GB = 1e9

/** The table of what must be reached. Ratios are taken within a round, and the median of them counts. */
export function benchRows(n: number, figures: Figures, smallest: FirstViews): Row[] {
  const { build, rebuild, loads, article, filter, search, scroll, start } = figures
  const first = (of: FirstViews, what: keyof LoadFigures) =>
    median(of.loads.fast.map(({ ours }) => ours[what]))
  const growth = (what: keyof LoadFigures) => first(figures, what) / first(smallest, what)
  const paired = (condition: 'fast' | 'slow', what: keyof LoadFigures) =>
    median(loads[condition].map(({ ours, limit }) => ours[what] / limit[what]))
  const ratio = (a: readonly number[], b: readonly number[]) => median(a.map((value, i) => value / b[i]!))
  const large = n > 10_000
  const row = (what: string, figure: number | null, unit: string, must: number, aim: number): Row => ({
    what,
    figure,
    unit,
    must,
    aim,
  })
  return [
    row('bytes of the first view ÷ N = 100', growth('bytes'), '', 1.15, 1.03),
    row('heap of the first view ÷ N = 100', growth('heap'), '', 1.15, 1.03),
    row('nodes of the first view ÷ N = 100', growth('nodes'), '', 1.15, 1.03),
    row('JavaScript of the first view, brotli', first(figures, 'scriptBytes') / KB, ' kB', 125, 108),
    row('first view: LCP ÷ limit, slow', paired('slow', 'lcp'), '', 1.15, 1.05),
    row('first view: main-thread CPU ÷ limit', paired('fast', 'cpu'), '', 2, 1.5),
    row(
      'first view: TBT above the limit’s, slow',
      median(loads.slow.map(({ ours, limit }) => ours.tbt - limit.tbt)),
      ' ms',
      300,
      150,
    ),
    row(
      'open an article, slow ÷ full load of the limit’s',
      ratio(article.slow, article.limitSlow),
      '',
      0.6,
      0.3,
    ),
    row('open an article, 4× slower CPU ÷ swap in memory', ratio(article.cpu4, article.swap), '', 2, 1.5),
    row('scroll, 4× slower CPU: frames over 50 ms', 100 * scroll.long, ' %', 2, 0),
    row('filter to painted list', filter.first, ' ms', 100, 50),
    row('search, first query', search.firstBytes / KB, ' kB', large ? 180 : 100, large ? 120 : 60),
    row('search, later queries', search.laterBytes / KB, ' kB', large ? 60 : 25, large ? 30 : 8),
    row('last key to painted results, warm', search.warm, ' ms', 100, 40),
    row('1,000 raw cuttings: first article readable', start?.firstArticle ?? null, ' s', 5, 2),
    row('1,000 raw cuttings: all searchable', start?.allSearchable ?? null, ' s', 60, 20),
    // What a build begins with weighs more the fewer articles it has: below 10,000 nothing is asked of it.
    ...(n < 10_000
      ? []
      : [{ ...row('build, articles per CPU second', n / build.cpu, '', 50, 120), more: true as const }]),
    row('rebuild after one change', rebuild.wall, ' s', large ? 60 : 6, large ? 20 : 2),
    row('peak memory of the build', build.memory / GB, ' GB', large ? 3 : 1, large ? 1.2 : 0.6),
    row('files of the output', build.files, '', 2 * Math.max(n, 10_000), 1.2 * Math.max(n, 10_000)),
    row(
      'size of the output',
      build.bytes / MB,
      ' MB',
      1000 * Math.max(n / 10_000, 1),
      400 * Math.max(n / 10_000, 1),
    ),
  ]
}
