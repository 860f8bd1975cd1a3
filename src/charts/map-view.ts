/** The window of the maps: half pixels of the 975 × 610 Albers view, with room for labels in the Atlantic. Outlines and points come in the same units. */
export const mapView = { x: 0, y: 14, width: 2140, height: 1212 } as const;
/** For the inner drawing, which scales; words around it keep their size and are placed by `across` and `down`. */
export const viewBox = `${mapView.x} ${mapView.y} ${mapView.width} ${mapView.height}`;

const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)}%`;
/** A map unit as a percentage of the map's width. */
export const across = (x: number) => share(x - mapView.x, mapView.width);
/** A map unit as a percentage of the map's height. */
export const down = (y: number) => share(y - mapView.y, mapView.height);
