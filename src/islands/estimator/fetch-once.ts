const kept = new Map<string, Promise<unknown>>();
/**
 * A JSON file of this site, asked for once and kept; asked again after a failure.
 *
 * @errors rejects when the file does not arrive.
 */
export function fetchOnce<T>(address: string): Promise<T> {
  const found = kept.get(address);
  if (found) return found as Promise<T>;
  const asked = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json() as Promise<T>;
  });
  asked.catch(() => kept.delete(address));
  kept.set(address, asked);
  return asked;
}
