// The one classic script: sets what must stand before the first paint.
;(() => {
  const root = document.documentElement
  root.classList.add('js')
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    if (localStorage.getItem('highlights') === 'off') root.dataset.highlights = 'off'
  } catch {
    // Storage may be blocked; the system's theme then holds.
  }
})()
