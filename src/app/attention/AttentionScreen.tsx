import './attention.css'
import { Link } from 'react-router'
import type { Attention } from '../../archive/attention.ts'
import type { Site } from '../../archive/Site.ts'
import { ATTENTION, SITE } from '../../archive/shards.ts'
import { articleWords } from '../article/articleWords.ts'
import { useShard } from '../queries.ts'
import { hrefOf } from '../ui/hrefOf.ts'
import { PageMeta } from '../ui/PageMeta.tsx'
import { words } from '../words.ts'
import { KeptNamesList } from './KeptNamesList.tsx'

const KINDS = ['refused', 'doubtful', 'conflict', 'repaired'] as const

/** What was refused, doubted, contradicted or mended while the cuttings were read, each with its place in the file. */
export function AttentionScreen() {
  const items = useShard<Attention[]>(ATTENTION)
  const site = useShard<Site>(SITE)
  return (
    <div className="wrap attention">
      <PageMeta
        site={site}
        path="attention/"
        title={`${words.attention} · ${site.title}`}
        description={words.attention}
        type="website"
      />
      <h1 tabIndex={-1}>{words.attention}</h1>
      {items.length === 0 && <p>{articleWords.nothingNeeds}</p>}
      {KINDS.map((kind) => {
        const here = items.filter((item) => item.kind === kind)
        if (here.length === 0) return null
        return (
          <section key={kind}>
            <h2>
              {articleWords.attentionKinds[kind]} <span>{here.length}</span>
            </h2>
            <ul>
              {here.map((item) => (
                <Item key={`${item.file} ${item.line} ${item.path} ${item.message}`} item={item} />
              ))}
            </ul>
          </section>
        )
      })}
      <KeptNamesList />
    </div>
  )
}

function Item({ item: { file, line, message, path, headline } }: { item: Attention }) {
  return (
    <li>
      {path !== undefined && (
        <Link to={hrefOf(path)}>
          <bdi>{headline}</bdi>
        </Link>
      )}
      <p>
        <code>
          {file}
          {line !== undefined && `:${line}`}
        </code>{' '}
        <bdi>{message}</bdi>
      </p>
    </li>
  )
}
