import { useEffect, useState } from 'preact/hooks';

/**
 * Something fetched once when first needed, and kept.
 *
 * @returns `value` is undefined until it arrives; `failed` is true after a fetch that did not, until `retry`.
 */
export function useWhenNeeded<T extends object>(needed: boolean, load: () => Promise<T>) {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  const retry = () => {
    setFailed(false);
    load().then(setValue, () => setFailed(true));
  };
  useEffect(() => {
    if (needed && !value) retry();
  }, [needed]);
  return { value, failed, retry };
}
