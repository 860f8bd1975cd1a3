export type Point = readonly [x: number, y: number];

const triangle = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/**
 * A line with its least corners taken out (Visvalingam and Whyatt): again and again the inner point whose triangle
 * with its two neighbors is smallest, until none is smaller than `smallest`.
 *
 * Both ends stay. A closed line keeps at least four points, so that it stays a triangle.
 */
export function simplifyLine(line: readonly Point[], smallest: number): readonly Point[] {
  const points = [...line];
  const [first, last] = [points[0]!, points.at(-1)!];
  const fewest = first[0] === last[0] && first[1] === last[1] ? 4 : 2;
  const areas = points.map((point, i) => (i === 0 || i === points.length - 1 ? Infinity : triangle(points[i - 1]!, point, points[i + 1]!)));
  while (points.length > fewest) {
    const at = areas.indexOf(Math.min(...areas));
    if (!(areas[at]! < smallest)) break;
    points.splice(at, 1);
    areas.splice(at, 1);
    for (const i of [at - 1, at]) if (i > 0 && i < points.length - 1) areas[i] = triangle(points[i - 1]!, points[i]!, points[i + 1]!);
  }
  return points;
}
