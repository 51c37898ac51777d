import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router'
import { HOW_QUOTES } from '../../article/address.ts'
import { words } from '../words.ts'
import { addressOf } from './addressOf.ts'
import { Icon } from './Icon.tsx'
import { setPreference, usePreference } from './preferences.ts'
import { SearchField } from './SearchField.tsx'
import { useShortcuts } from './useShortcuts.ts'

// What few ask for comes when it is asked for.
const KeyboardHelp = lazy(async () => ({ default: (await import('./KeyboardHelp.tsx')).KeyboardHelp }))
const ReadingSettings = lazy(async () => ({
  default: (await import('./ReadingSettings.tsx')).ReadingSettings,
}))

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const
const THEME_ICON = { system: 'system', light: 'sun', dark: 'moon' } as const

/** Name of the archive, search, theme and help: the same on every screen. */
export function Masthead({ title }: { title: string }) {
  const [help, setHelp] = useState(false)
  const [settings, setSettings] = useState(false)
  const [searching, setSearching] = useState(false)
  const theme = usePreference('theme')
  const toggle = useRef<HTMLButtonElement>(null)
  const { pathname } = useLocation()
  const toRead = addressOf(pathname)?.screen === 'article' || pathname === `/${HOW_QUOTES}`
  useEffect(() => {
    if (toRead) setSearching(false)
  }, [toRead])
  const turn = () => setPreference('theme', NEXT_THEME[theme])
  useShortcuts({ t: turn, '?': () => setHelp(true) })
  return (
    <header className="masthead">
      <div className="wrap">
        {toRead && (
          <Link to="/" className="icon-button -ms-3 md:hidden" aria-label={words.allArticles}>
            <Icon name="back" />
          </Link>
        )}
        <Link to="/" className="plate">
          <Plate title={title} />
          <span className="sr-only"> {words.home}</span>
        </Link>
        <SearchField
          open={searching}
          onClose={() => {
            setSearching(false)
            toggle.current?.focus()
          }}
        />
        <div className="tools">
          <button
            ref={toggle}
            type="button"
            className="icon-button needs-js md:hidden"
            aria-label={words.search}
            aria-expanded={searching}
            onClick={() => setSearching(!searching)}
          >
            <Icon name="search" />
          </button>
          {toRead && (
            <button
              type="button"
              className="icon-button needs-js"
              aria-label={words.readingSettings}
              title={words.readingSettings}
              onClick={() => setSettings(true)}
            >
              <Icon name="text" />
            </button>
          )}
          <button
            type="button"
            className="icon-button needs-js"
            aria-label={words.theme[theme]}
            title={words.theme[theme]}
            onClick={turn}
          >
            <Icon name={THEME_ICON[theme]} />
          </button>
          <button
            type="button"
            className="icon-button needs-js max-md:hidden"
            aria-label={words.keyboard}
            onClick={() => setHelp(true)}
          >
            <span aria-hidden="true">?</span>
          </button>
        </div>
      </div>
      <Suspense fallback={null}>
        {settings && <ReadingSettings onClose={() => setSettings(false)} />}
        {help && <KeyboardHelp onClose={() => setHelp(false)} />}
      </Suspense>
    </header>
  )
}

/** The last word of the name stands on the highlighter's stroke. */
function Plate({ title }: { title: string }) {
  const at = title.lastIndexOf(' ') + 1
  return (
    <>
      {title.slice(0, at)}
      <span className="stroke">{title.slice(at)}</span>
    </>
  )
}
