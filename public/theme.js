// The one classic script: sets what must stand before the first paint.
;(() => {
  const root = document.documentElement
  root.classList.add('js')
  try {
    for (const name of ['theme', 'highlights', 'size', 'leading', 'measure']) {
      const kept = localStorage.getItem(name)
      if (kept) root.dataset[name] = kept
    }
  } catch {
    // Storage may be blocked; the system's theme then holds.
  }
})()
