import { words } from '../words.ts'

/** Still grey lines of true size, shown by the stylesheet only after 300 ms. */
export function LoadingScreen() {
  return (
    <div className="wrap loading" role="status" aria-label={words.loading}>
      <i />
      <i />
      <i />
    </div>
  )
}
