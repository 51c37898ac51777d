import { describe, expect, it } from 'vitest'
import { rightsHolder } from '../../src/cuttings/rightsHolder.ts'

describe('the paper behind a holder of rights', () => {
  it.each([
    ['Irish Examiner Ltd', 'Irish Examiner'],
    ['Copyright Toronto Star Newspapers Ltd. 1996 -', 'Toronto Star'],
    ['IE Online Media Services Pvt Ltd', 'The Indian Express'],
    ['2018 Guardian News & Media Limited', 'The Guardian'],
    ['Bennett, Coleman & Co. Ltd.', 'The Times of India'],
    ['Harrow Vale Courier Publishing Co', 'Harrow Vale Courier'],
    ['SBS News', 'SBS News'],
    ['Greyfield Media Holdings Ltd', null],
    ['Fairfax Media', null],
    ['Gannett Co., Inc.', null],
  ])('%j is %j', (holder, paper) => {
    expect(rightsHolder(holder)).toBe(paper)
  })
})
