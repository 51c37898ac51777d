import { readCutting } from '../../src/cuttings/readCutting.ts'

/** The day of publication that is read from a cutting's text; undefined where it holds no article. */
export const published = (cutting: string) =>
  readCutting(new TextEncoder().encode(cutting), 'cutting.txt').drafts[0]?.draft.published
