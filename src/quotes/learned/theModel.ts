import classes from './classes.json' with { type: 'json' }
import type { Model } from './Model.ts'
import { unpackModel } from './packModel.ts'
import weights from './weights.json' with { type: 'json' }

let model: Model | null = null

/** The model of this version, unpacked when it is first asked for. */
export function theModel(): Model {
  model ??= unpackModel(weights, classes)
  return model
}
