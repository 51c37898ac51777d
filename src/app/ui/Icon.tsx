const PATHS = {
  text: 'M2 15 6 5l4 10M3.4 11.500h5.200M12 15l2.700-6.500L17.500 15M13 12.600h3.500',
  search: 'M13.5 13.5 18 18M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  moon: 'M17 12A7.5 7.5 0 1 1 8 3a6 6 0 0 0 9 9Z',
  sun: 'M10 6a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM10 1v2M10 17v2M1 10h2M17 10h2M3.6 3.6 5 5M15 15l1.4 1.4M16.4 3.6 15 5M5 15l-1.4 1.4',
  system: 'M2 4h16v10H2zM7 17.5h6',
  down: 'm5 8 5 5 5-5',
  back: 'm12 4-6 6 6 6',
  next: 'm8 4 6 6-6 6',
  close: 'm5 5 10 10M15 5 5 15',
  out: 'M7 5h8v8M15 5 5 15',
  share: 'M10 12V3M6.5 6 10 2.5 13.5 6M6 9H4v8.5h12V9h-2',
  marker: 'M4 13 12 5l3 3-8 8H4zM3 19h14',
  link: 'M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2',
  quote: 'M4 6h4v4c0 2-1 3.5-3 4M12 6h4v4c0 2-1 3.5-3 4',
  person:
    'M13.5 7a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0ZM3.5 17.5c1-4 3.500-5.500 6.500-5.500s5.500 1.500 6.500 5.500',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5.500H6z',
} as const

type IconProps = { name: keyof typeof PATHS; className?: string }

/** A drawn sign, always beside words or in a labelled control, so hidden from assistive technology. */
export function Icon({ name, className = 'size-5' }: IconProps) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
