import type { InferOutput } from 'valibot'
import type { KeptNamesSchema, NameChangeSchema } from './KeptNamesSchema.ts'

/**
 * Names kept by hand, which win over the software. `merge`: `also` are other names of `name`. `split`: in the articles
 * of these addresses `name` is somebody else, shown as `as`. `hide`: no speaker, whatever the software takes it for.
 * `withhold`: a speaker whose name is not shown.
 */
export type KeptNames = InferOutput<typeof KeptNamesSchema>
/** A change of them. `undo` takes back what was said of a name; for a merge the name is the one merged into another. */
export type NameChange = InferOutput<typeof NameChangeSchema>
