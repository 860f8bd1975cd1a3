import type { PlaceColumns } from '../../data/wage-columns.ts';
import { fetchOnce } from '../estimator/fetch-once.ts';
import { readPlaces } from '../estimator/wage-data.ts';

/**
 * All places with their price levels.
 *
 * @errors rejects when the table does not arrive.
 */
export const fetchPlaces = async (base: string) => readPlaces(await fetchOnce<PlaceColumns>(`${base}data/places.json`));
