import type { InferOutput } from 'valibot'
import type { ChangeSchema, PatchSchema } from './ChangeSchema.ts'

/**
 * What a person changes in an article from its page: something about a quote, or fields; and the undoing of either.
 * A value of null empties the field.
 */
export type Change = InferOutput<typeof ChangeSchema>
/** Changes with the address of their article, as they leave a static host and come in again. */
export type Patch = InferOutput<typeof PatchSchema>
export type CorrectableField = 'headline' | 'published' | 'publisher' | 'byline'
