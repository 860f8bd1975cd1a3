const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/?$/, '/');

/** The address of one of our own pages under the site's sub-path: href('/guides/') is "/almanac/guides/" at /almanac/. */
export const href = (path: string) => base + path.replace(/^\//, '');

/** Ends in a slash; for islands, which build their own links. */
export const basePath = base;
