import { useState } from 'preact/hooks';
import type { Rows } from './download.ts';

interface Props {
  /** Rows of the download, header first; worked out, and their code fetched where it is apart, when asked for. */
  csv: () => Rows | Promise<Rows>;
  fileName: string;
  onReset: () => void;
}

/** Copy link, download, print, start again: the same four under every tool. */
export function ResultActions({ csv, fileName, onReset }: Props) {
  const [said, setSaid] = useState('');
  const act = (work: () => Promise<unknown>, done: string, failed: string) => () => work().then(() => setSaid(done), () => setSaid(failed));
  return (
    <div class="actions">
      <button type="button" onClick={act(async () => navigator.clipboard.writeText(location.href), 'Link copied.', 'Copying was refused: use the address bar.')}>Copy link</button>
      <button type="button" onClick={act(async () => (await import('./download.ts')).saveCsv(await csv(), fileName), 'Downloaded.', 'The download did not arrive. Try again.')}>Download CSV</button>
      <button type="button" onClick={() => print()}>Print</button>
      <button type="button" onClick={onReset}>Start again</button>
      <span role="status">{said}</span>
    </div>
  );
}
