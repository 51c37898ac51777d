import { describe, expect, it } from 'vitest'
import { knownName, publisherName } from '../../src/article/publisherName.ts'

describe('publisherName', () => {
  it.each([
    ['www.telegraph.co.uk', 'The Telegraph'],
    ['telegraph.co.uk', 'The Telegraph'],
    ['WWW.TheGuardian.com', 'The Guardian'],
    ['m.bbc.co.uk', 'BBC News'],
    ['news.bbc.co.uk', 'BBC News'],
    ['apnews.com', 'Associated Press'],
    ['www.aljazeera.net', 'الجزيرة'],
    ['timesofindia.indiatimes.com', 'The Times of India'],
    ['english.alarabiya.net', 'Al Arabiya'],
    ['punchng.com', 'The Punch'],
    ['www.seattletimes.com', 'The Seattle Times'],
    ['en.trend.az', 'Trend'],
    ['www.iza.ne.jp', 'イザ!'],
    ['news.yahoo.com', 'Yahoo News'],
    ['www.marlow-courier.example', 'marlow-courier.example'],
    ['nottelegraph.co.uk', 'nottelegraph.co.uk'],
    ['co.uk', 'co.uk'],
  ])('names %s %s', (host, name) => {
    expect(publisherName(host)).toBe(name)
  })
})

describe('knownName', () => {
  it.each([
    ['the guardian', 'The Guardian'],
    ['Trend', null],
    ['The Advertiser', null],
  ])('%j is %j', (text, name) => {
    expect(knownName(text)).toBe(name)
  })
})
