import { useEffect, useState } from 'preact/hooks';
import type { FactSheet } from '../../domain/training-comparison/index.ts';

/** The fact sheets of the chosen programs, fetched once each; `sheets` is null until all are here. */
export function useFactSheets(base: string, slugs: readonly string[]) {
  const [loaded, setLoaded] = useState<Readonly<Record<string, FactSheet>>>({});
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const missing = slugs.filter((slug) => !loaded[slug]).join();

  useEffect(() => {
    setFailed(false);
    if (missing === '') return;
    let wanted = true;
    const read = async (slug: string) => {
      const answer = await fetch(`${base}data/programs/${slug}.json`);
      if (!answer.ok) throw new Error(`${answer.status} for ${slug}`);
      return [slug, (await answer.json()) as FactSheet] as const;
    };
    Promise.all(missing.split(',').map(read)).then(
      (sheets) => wanted && setLoaded((before) => ({ ...before, ...Object.fromEntries(sheets) })),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [missing, tries]);

  return { sheets: missing === '' ? slugs.map((slug) => loaded[slug]!) : null, failed, retry: () => setTries(tries + 1) };
}
