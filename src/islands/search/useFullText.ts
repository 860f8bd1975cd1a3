import { useEffect, useRef, useState } from 'preact/hooks';
import { answers, excerptOf, type Stretch } from '../../search/excerpt.ts';
import { kinds, type Kind } from '../../search/document.ts';

/** A page that holds the words in its text. */
export interface TextHit {
  /** Root path, without the site's sub-path. */
  readonly path: string;
  readonly title: string;
  readonly kind: Kind;
  readonly excerpt: readonly Stretch[];
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly kind?: readonly string[] };
}
interface Pagefind {
  options: (options: { excerptLength: number }) => Promise<void>;
  search: (
    query: string,
    options: { filters: { kind?: string } },
  ) => Promise<{ results: readonly { data: () => Promise<PagefindPage> }[] } | null>;
}

const step = 5;
const none: readonly TextHit[] = [];

/** Titles carry the site's name; a result list does not need it. */
const bare = (title: string) => title.replace(/ \| The Rep Almanac$/, '');

/**
 * Full-text results that the list does not hold yet, five at a time.
 *
 * Nothing is fetched until `query` is given; each new query waits for the first results to be painted. `settled` once
 * `hits` answers this query and kind, also when the full-text index could not be loaded.
 */
export function useFullText(
  base: string,
  query: string | undefined,
  kind: Kind | undefined,
  listed: ReadonlySet<string>,
) {
  const [hits, setHits] = useState<readonly TextHit[]>([]);
  const [settledFor, setSettledFor] = useState<string>();
  const question = `${kind ?? ''}:${query ?? ''}`;
  const [rest, setRest] = useState(false);
  const next = useRef<(() => Promise<void>) | null>(null);
  const listedNow = useRef(listed);
  listedNow.current = listed;

  useEffect(() => {
    setHits([]);
    setRest(false);
    setSettledFor(undefined);
    next.current = null;
    if (query === undefined) return;
    let current = true;

    const start = async () => {
      try {
        const pagefind = (await import(
          /* @vite-ignore */ new URL(`${base}pagefind/pagefind.js`, location.origin).href
        )) as Pagefind;
        await pagefind.options({ excerptLength: 24 });
        if (!current) return;
        const answer = await pagefind.search(query, { filters: kind ? { kind } : {} });
        let waiting = [...(answer?.results ?? [])];
        const seen = new Set<string>();
        next.current = async () => {
          const fresh: TextHit[] = [];
          while (fresh.length < step && waiting.length > 0 && current) {
            const pages = await Promise.all(
              waiting.slice(0, step - fresh.length).map((result) => result.data()),
            );
            waiting = waiting.slice(step - fresh.length);
            for (const page of pages) {
              const path = new URL(page.url, location.origin).pathname.replace(base, '/');
              const found = kinds.find((k) => k === page.filters.kind?.[0]) ?? 'page';
              const excerpt = excerptOf(page.excerpt);
              if (seen.has(path) || listedNow.current.has(path) || !answers(excerpt, query)) continue;
              seen.add(path);
              fresh.push({
                path,
                title: bare(page.meta.title ?? path),
                kind: found,
                excerpt,
              });
            }
          }
          if (!current) return;
          setHits((before) => [...before, ...fresh]);
          setRest(waiting.length > 0);
        };
        await next.current();
      } catch {
        // Full text is the second stage: without it the titles have answered.
      }
      if (current) setSettledFor(question);
    };
    // Two frames: the first results are on the screen. Then a rest, so that typing does not start a search for each letter.
    let timer = 0;
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => (timer = window.setTimeout(() => void start(), 200))),
    );
    return () => {
      current = false;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [base, query, kind]);

  const settled = query !== undefined && settledFor === question;
  return {
    hits: settled ? hits : none,
    settled,
    rest: settled && rest,
    more: () => next.current?.() ?? Promise.resolve(),
  };
}
