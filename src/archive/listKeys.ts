import { readAddress } from '../article/address.ts'
import type { ListEngine } from './ListEngine.ts'
import { type ListState, listAddress, readListState } from './ListState.ts'
import type { FacetName } from './Summary.ts'

/**
 * What a page asks of the archive beside its files: the answer to a list, its filters' values, values found by name.
 * Keys are text, so that they stand beside the names of files in one cache: `list:2017/?q=ice`.
 */
export const answerKey = (state: ListState) => `list:${listAddress(state)}`
/** Values of filters do not depend on the order of the list. */
export const facetsKey = (state: ListState) => `facets:${listAddress({ ...state, sort: 'best' })}`
export const findKey = (state: ListState, facet: FacetName, typed: string) =>
  `find:${facet}:${encodeURIComponent(typed)}:${listAddress({ ...state, sort: 'best' })}`

const KEY = /^(list|facets|find:(\w+):([^:]*)):(.*)$/s
/** Values that a search by name shows. */
const FOUND = 12

/** Whether a key is to be answered by an engine, and not by a file. */
export function isListKey(key: string): boolean {
  return /^(?:list|facets|find):/.test(key)
}

/** Answers a key. */
export function answerListKey(engine: ListEngine, key: string): Promise<unknown> {
  const [, kind, facet, typed, address] = KEY.exec(key)!
  const state = readState(address!)
  if (kind === 'list') return engine.answer(state)
  if (kind === 'facets') return engine.facets(state)
  return engine.find(state, facet as FacetName, decodeURIComponent(typed!), FOUND)
}

function readState(address: string): ListState {
  const [path = '', query = ''] = address.split(/\?(.*)/s)
  const list = readAddress(path)
  if (list?.screen !== 'list') throw new Error(`${address} is no list`)
  return readListState(list, new URLSearchParams(query))
}
