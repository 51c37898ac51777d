import { describe, expect, it } from 'vitest'
import { makeHeadline } from '../../src/article/headline.ts'

describe('makeHeadline', () => {
  it.each([
    ['en', 'The pond froze. Nobody skated.', 'The pond froze'],
    ['en', 'Mr. Hale went home to St. Orm. He slept.', 'Mr. Hale went home to St. Orm'],
    ['en', 'Was it worth it? Nobody knows.', 'Was it worth it?'],
    [
      'en',
      'The Harbour Authority has promised to rebuild the fallen wall, which has stood open to the sea since a storm in the winter of last year.',
      'The Harbour Authority has promised to rebuild the fallen wall…',
    ],
    [
      'en',
      'The Farmers’ Union (FU) has taken the blame for a muddy protest by tractors and hay carts on the old bridge and the market square of Ellen, the seat of the valley’s council.',
      'The Farmers’ Union (FU) has taken the blame for a muddy protest by tractors and hay carts on the old bridge…',
    ],
    [
      'en',
      '"We will never leave this valley," the mayor told a crowd of four thousand who had come to the square in the rain to hear what had been decided.',
      '"We will never leave this valley," the mayor told a crowd of four thousand who had come to the square…',
    ],
    [
      'de',
      'Zwei Wanderer sind am Sonntag über dem kleinen Ort Eisried von einer Lawine erfasst und von Helfern gerettet worden, wie die Polizei mitteilte.',
      'Zwei Wanderer sind am Sonntag über dem kleinen Ort Eisried von einer Lawine erfasst…',
    ],
    [
      'fr',
      'Les pompiers de Brugeval ont sauvé dimanche une vingtaine de vaches prises dans la boue, alors que la rivière montait depuis des jours.',
      'Les pompiers de Brugeval ont sauvé dimanche une vingtaine de vaches prises dans la boue…',
    ],
    [
      'en',
      'Orla Hale stepped down as keeper of the northern lighthouse on Friday, 40 years after she had first climbed its stairs with a lamp.',
      'Orla Hale stepped down as keeper of the northern lighthouse on Friday…',
    ],
    ['zh', '老桥重新开放。市民很高兴。', '老桥重新开放'],
    ['und', `${'kalo '.repeat(40)}end.`, `${'kalo '.repeat(21).trim()}…`],
  ])('in %s makes of %j the headline %j', (language, lede, headline) => {
    expect(makeHeadline(lede, language)).toBe(headline)
  })

  it.each(['en', 'ja', 'und'])('keeps to 110 characters without a place to cut, in %s', (language) => {
    for (const lede of ['a'.repeat(5000), '橋'.repeat(5000), '😀'.repeat(500), `${'a '.repeat(3000)}`]) {
      const headline = makeHeadline(lede, language)
      expect(headline.length).toBeLessThanOrEqual(110)
      expect(headline).toMatch(/…$/)
      expect(headline).not.toMatch(/\p{Surrogate}/u)
    }
  })
})
