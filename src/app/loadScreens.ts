import { matchRoutes, type RouteObject } from 'react-router'

/** Puts the screens that this address loads late into their routes. */
export async function loadScreens(routes: RouteObject[], basename: string): Promise<void> {
  const late = matchRoutes(routes, location, basename)?.filter(({ route }) => route.lazy) ?? []
  await Promise.all(
    late.map(async ({ route }) => {
      const { lazy } = route
      if (typeof lazy === 'function') Object.assign(route, await lazy(), { lazy: undefined })
    }),
  )
}
