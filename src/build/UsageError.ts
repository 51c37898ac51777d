/** A mistake on the command line: told with the usage, and the command ends with 2. */
export class UsageError extends Error {}
