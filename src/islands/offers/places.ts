import type { PlaceColumns } from '../../data/wage-columns.ts';
import { readPlaces } from '../estimator/wage-data.ts';

/**
 * All places with their price levels.
 *
 * @errors rejects when the table does not arrive.
 */
export async function fetchPlaces(base: string) {
  const answer = await fetch(`${base}data/places.json`);
  if (!answer.ok) throw new Error(`places: ${answer.status}`);
  return readPlaces((await answer.json()) as PlaceColumns);
}
