import { useEffect, useState } from 'preact/hooks';

/** A text once it has stood still for a moment, so that a live region does not chatter while a slider moves. */
export function useSettled(text: string, milliseconds = 700): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
