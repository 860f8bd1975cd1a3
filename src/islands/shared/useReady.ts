import { useEffect, useState } from 'preact/hooks';

/** False in the built page and in the first render, true once the island is live. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
