import { describe, expect, it } from 'vitest'
import { webPageText } from '../../src/cuttings/webPageText.ts'

const lines = (page: string) =>
  webPageText(page)
    .text.split('\n')
    .filter((line) => line !== '')

describe('the words of a saved web page', () => {
  it('puts each block on a line, characters for entities', () => {
    expect(
      lines('<h1>Goat&rsquo;s day</h1><p>The <b>goat</b>\n won.<br>It ate.</p><ul><li>one</ul>'),
    ).toEqual(['Goat’s day', 'The goat won.', 'It ate.', '• one'])
  })

  it('parts what blank lines or two breaks part', () => {
    expect(webPageText('<div>The goat won.\n\nIt ate.<br><br>It slept.\n</div>').text).toBe(
      'The goat won.\nIt ate.\n\nIt slept.\n',
    )
  })

  it('leaves code and comments out', () => {
    expect(lines('<p>a<script>if (1 < 2) "</p>"</script>b<!-- <p>c</p> --><style>p{}</style></p>')).toEqual([
      'ab',
    ])
  })

  it('marks what stands around the story, but not a header in it', () => {
    const { text, set } = webPageText(
      '<header>Site</header><nav>Home</nav><article><header><h1>Goat</h1>By Ann Lee</header><p>It won.</p></article><footer>©</footer>',
    )
    const marked = text.split('\n').filter((_, index) => set.get(index + 1) === 'page')
    expect(marked).toEqual(['Site', 'Home', '©'])
  })

  it('does not lose a story to navigation that is never closed', () => {
    const { text, set } = webPageText('<nav>Home<h1>Goat</h1><p>It won.</p>')
    expect([...set.keys()].map((line) => text.split('\n')[line - 1])).toEqual(['Home'])
  })

  it('marks what readers wrote and lists of other stories by the names of their boxes', () => {
    const { text, set } = webPageText(
      '<div class="page has-comments"><p>It won.</p><div id="comments"><div><p>Bob: Well done!</p></div></div><p>It slept.</p><section class="box related-posts"><p>Cow lost</p></section></div>',
    )
    const marked = text.split('\n').filter((_, index) => set.get(index + 1) === 'page')
    expect(marked).toEqual(['Bob: Well done!', 'Cow lost'])
  })

  it('does not lose a story to a box that is never closed', () => {
    const { text, set } = webPageText('<div class="related">Cow lost<article><p>It won.</p></article>')
    expect([...set.keys()].map((line) => text.split('\n')[line - 1])).toEqual(['Cow lost'])
  })

  it.each([
    [
      '<p>Source: <a href="https://a.example/x?a=1&amp;b=2">The Courier</a></p>',
      'Source: The Courier https://a.example/x?a=1&b=2',
    ],
    ['<p>Source: <a href="javascript:alert(1)">The Courier</a></p>', 'Source: The Courier'],
    ['<p>It <a href="https://a.example/">won</a>.</p>', 'It won.'],
    ['<p>It is < 3 and > 2</p>', 'It is < 3 and > 2'],
  ])('reads %j', (page, line) => {
    expect(lines(page)).toEqual([line])
  })
})
