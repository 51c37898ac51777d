import { words } from '../words.ts'

/** A folder without cuttings: how to add one. */
export function EmptyArchive({ title }: { title: string }) {
  return (
    <div className="wrap py-10">
      <title>{title}</title>
      <div className="note">
        <h1 tabIndex={-1}>{words.empty[0]}</h1>
        <p>{words.empty[1]}</p>
        <p className="mt-3">{words.emptyHint}</p>
        <pre className="mt-3 overflow-x-auto bg-wash p-4 text-[14px]">
          {`${words.emptyForm}\n\nThe next paragraph …\n\nCulled from:\n\nhttps://www.example.org/the-article`}
        </pre>
      </div>
    </div>
  )
}
