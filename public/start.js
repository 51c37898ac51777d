// The one classic script: sets what must stand before the first paint; after it makes the search field and fetches the
// reader.
;(() => {
  const root = document.documentElement
  try {
    for (const name of ['theme', 'highlights', 'size', 'leading', 'measure']) {
      const kept = localStorage.getItem(name)
      if (kept) root.dataset[name] = kept
    }
  } catch {
    // Storage may be blocked; the system's theme then holds.
  }
  // Built pages are read as they stand: what makes them answer must not hold up the line before they are seen.
  const { reader, article, styles, page } = document.currentScript.dataset
  if (!reader) return
  // The search field is built as a button that looks like it; as a field it would begin with the value that shows there.
  const makeField = () => {
    const field = document.getElementById('q')
    field?.setAttribute('value', '')
    if (field) field.type = 'search'
  }
  const link = (properties) =>
    document.head.append(Object.assign(document.createElement('link'), properties))
  const begin = () => {
    makeField()
    if (styles) link({ rel: 'stylesheet', href: styles })
    import(reader)
    if (article) import(article)
    // The reader asks for the page's data too, but only once it is here itself.
    if (page) link({ rel: 'preload', as: 'fetch', crossOrigin: '', href: page })
  }
  const painted = () => {
    // A page in the background paints nothing to wait for, and what is asked for in the query is not built.
    if (document.hidden || location.search) begin()
    else requestAnimationFrame(() => setTimeout(begin))
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', painted)
  else painted()
})()
