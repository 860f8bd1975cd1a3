import type { Place } from '../estimator/wage-data.ts';

/** Areas that hold one of these, and may have what the survey does not publish for it: states first, then the nation. */
export const largerAreas = (small: readonly Place[], places: readonly Place[]): readonly Place[] =>
  places
    .filter((p) => small.some((s) => s.kind !== 'nation' && (p.kind === 'nation' || (s.code.length > 2 && p.code.length === 2 && p.states.some((state) => s.states.includes(state))))))
    .reverse();
