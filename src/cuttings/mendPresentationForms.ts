import type { Edit } from '../article/repairs.ts'

/** Arabic letters in the shapes they take within a word, as old programs and PDFs store them; not the ligatures of whole words. */
const FORMS = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE70-\uFEFC]+/g

/** Edits that put letters in the place of their presentation forms: the same letters, which search and quotes then find. */
export function mendPresentationForms(text: string): Edit[] {
  if (!/[\uFB50-\uFEFC]/.test(text)) return []
  return [...text.matchAll(FORMS)].flatMap(({ 0: forms, index }) => {
    const letters = forms.normalize('NFKC')
    if (letters === forms || /\s/.test(letters)) return []
    return [
      {
        start: index,
        end: index + forms.length,
        text: letters,
        why: 'letters stored in the shapes they take in print',
      },
    ]
  })
}
