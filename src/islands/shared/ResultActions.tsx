import { useState } from 'preact/hooks';

interface Props {
  /** Rows of the download, header first; written as CSV when asked for. */
  csv: () => readonly (readonly (string | number)[])[];
  fileName: string;
  onReset: () => void;
}

/** A cell as RFC 4180 has it; text that a spreadsheet would run as a formula is kept text. */
const cell = (value: string | number) => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Copy link, download, print, start again: the same four under every tool. */
export function ResultActions({ csv, fileName, onReset }: Props) {
  const [said, setSaid] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('Link copied.');
    } catch {
      setSaid('Copying was refused. Copy the address from the address bar.');
    }
  };

  const download = () => {
    const text = csv().map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    setSaid('Downloaded.');
  };

  return (
    <div class="actions">
      <button type="button" onClick={copy}>Copy link</button>
      <button type="button" onClick={download}>Download CSV</button>
      <button type="button" onClick={() => print()}>Print</button>
      <button type="button" onClick={onReset}>Start again</button>
      <span role="status">{said}</span>
    </div>
  );
}
