import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router'
import { words } from '../words.ts'

/** An address that names nothing, or something that did not load: the plain cause and a way on. */
export function ErrorScreen() {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  const missing = isRouteErrorResponse(error) && error.status === 404
  const [title, text] = missing ? words.notFound : words.notLoaded
  return (
    <div className="wrap py-10">
      <title>{title}</title>
      {missing && <meta name="robots" content="noindex" />}
      <div className={missing ? 'note' : 'note alert'} role={missing ? undefined : 'alert'}>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{text}</p>
        <ul>
          {!missing && (
            <li>
              <button type="button" className="text-button" onClick={() => revalidate()}>
                {words.tryAgain}
              </button>
            </li>
          )}
          <li>
            <Link to="/">{words.allArticles}</Link>
          </li>
        </ul>
      </div>
    </div>
  )
}
