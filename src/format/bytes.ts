import { formatCount } from './money.ts';

/** "528 kB", in thousands of bytes to the nearest; "677 bytes" under a thousand. */
export const formatBytes = (bytes: number) => (bytes < 1000 ? `${bytes} bytes` : `${formatCount(Math.round(bytes / 1000))} kB`);
