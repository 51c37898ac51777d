/** What keyboard help and reading settings say: they come when they are asked for. */
export const panelWords = {
  singleKeys: 'Single-key shortcuts',
  settings: {
    size: { legend: 'Text size', values: ['Small', 'Medium', 'Large', 'Largest'] },
    leading: { legend: 'Line spacing', values: ['Close', 'Medium', 'Open'] },
    measure: { legend: 'Line length', values: ['Short', 'Medium', 'Long'] },
  },
  markQuotes: 'Mark quotes in the text',
  keys: [
    ['/', 'search'],
    ['j k', 'next, previous article'],
    ['Enter o', 'open'],
    ['v', 'read at the publisher'],
    ['[ ]', 'previous, next quote'],
    ['h', 'highlights'],
    ['n N', 'next, previous word found'],
    ['w', 'wrong? correct the open quote'],
    ['m', 'mark the selected words as a quote'],
    ['c', 'copy link'],
    ['t', 'theme'],
    ['d', 'dates'],
    ['f', 'filters'],
    ['Esc', 'close'],
    ['?', 'this list'],
  ] as [string, string][],
}
