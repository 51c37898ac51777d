import { dismissTold, useTold } from './toast.ts'

/** What was told in passing: heard by screen readers, gone by itself, or by leaving its field. */
export function Toast() {
  const told = useTold()
  return (
    <div role="status" className={told ? 'toast' : 'sr-only'}>
      {told?.text}
      {told?.field !== undefined && (
        <input
          readOnly
          aria-label={told.text}
          value={told.field}
          ref={(input) => {
            input?.focus()
            input?.select()
          }}
          onBlur={dismissTold}
          onKeyDown={(event) => event.key === 'Escape' && dismissTold()}
        />
      )}
    </div>
  )
}
