/** Where in an article a word stands, beside the plain body. */
export const IN_HEADLINE = 1
export const IN_QUOTE = 2
