/**
 * Runs a task once the next frame has been painted, or soon where nothing is painted because the page is out of sight.
 * Gives what calls it off. A task that only waits its turn may come before that frame, and then holds it up.
 */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  if (document.hidden) timer = setTimeout(task)
  const frame = requestAnimationFrame(() => {
    timer ??= setTimeout(task)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
