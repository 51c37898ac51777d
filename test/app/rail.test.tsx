import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { articleWords } from '../../src/app/article/articleWords.ts'
import { Rail } from '../../src/app/article/Rail.tsx'
import { textLanguage } from '../../src/app/ui/direction.ts'
import { isMarksOnly } from '../../src/article/isMarksOnly.ts'
import { TABLE_LANGUAGES } from '../../src/quotes/languages.ts'

function showRail(language: string): string {
  return renderToStaticMarkup(
    <MemoryRouter>
      <Rail quotes={[]} texts={[]} language={textLanguage(language)} onSelect={() => {}} onAdd={() => {}}>
        {null}
      </Rail>
    </MemoryRouter>,
  )
}

describe('who said what', () => {
  it.each(['pl', 'ko', 'tr', 'und'])('says in %s that only quotation marks are read', (language) => {
    expect(showRail(language)).toContain(articleWords.marksOnly)
  })

  it.each(['en', 'en-GB', 'pt-BR', 'zh-Hant', ...TABLE_LANGUAGES])('does not say so in %s', (language) => {
    expect(showRail(language)).not.toContain(articleWords.marksOnly)
    expect(isMarksOnly(language)).toBe(false)
  })
})
