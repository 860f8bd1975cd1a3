import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlaceColumns, WageColumns } from '../../data/wage-columns.ts';
import type { Estimate } from '../../domain/places/index.ts';
import { fetchOnce } from './fetch-once.ts';
import { readEstimates, readPlaces, type Place } from './wage-data.ts';

/** What the page was built with: the places and the one occupation that its first answer needs. */
export interface InitialWages {
  readonly soc: string;
  readonly places: PlaceColumns;
  readonly wages: WageColumns;
}

interface Loaded {
  /** All areas once fetched; until then the few the page was built with. */
  readonly places: readonly Place[];
  readonly estimates: Readonly<Record<string, ReadonlyMap<string, Estimate>>>;
}

/**
 * Wages by place, fetched when first needed and kept.
 *
 * @param wanted SOC codes whose full tables are needed; an empty list fetches nothing.
 * @returns `missing` names codes still on their way; `failed` is true after a fetch that did not arrive, until `retry`.
 */
export function useWages(base: string, initial: InitialWages, wanted: readonly string[]) {
  const [loaded, setLoaded] = useState<Loaded>(() => {
    const places = readPlaces(initial.places);
    return { places, estimates: { [initial.soc]: readEstimates(places, initial.wages) } };
  });
  const [whole, setWhole] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const missing = wanted.filter((soc) => !whole.includes(soc));

  useEffect(() => {
    if (missing.length === 0) return;
    let stale = false;
    setFailed(false);
    const tables = missing.map((soc) => fetchOnce<WageColumns>(`${base}data/wages/${soc}.json`));
    Promise.all([fetchOnce<PlaceColumns>(`${base}data/places.json`), Promise.all(tables)]).then(
      ([columns, wages]) => {
        if (stale) return;
        const places = readPlaces(columns);
        const fresh = Object.fromEntries(missing.map((soc, i) => [soc, readEstimates(places, wages[i]!)]));
        setLoaded((before) => ({ places, estimates: { ...before.estimates, ...fresh } }));
        setWhole((before) => [...before, ...missing]);
      },
      () => stale || setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [missing.join(), attempt]);

  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return { ...loaded, missing, failed, retry };
}
