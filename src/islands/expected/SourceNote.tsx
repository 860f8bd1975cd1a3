import type { PublishedDistribution } from './published.ts';

const grades = { A: 'read in the original', B: 'read in a transcription, or in part', C: 'a vendor’s or practitioner’s figure', D: 'cannot be verified' } as const;

/** What a source measured, of whom, and which part of the shape is ours. */
export const SourceNote = ({ of: { measured, definition, sample, year, grade, url, source, assumed, note } }: { of: PublishedDistribution }) => (
  <dl class="basis">
    <div><dt>{measured ? 'Measured' : 'Not measured'}</dt><dd>{definition}.</dd></div>
    <div><dt>Sample</dt><dd>{sample}</dd></div>
    <div><dt>Year</dt><dd>{year}</dd></div>
    <div><dt>Grade</dt><dd>{grade}, {grades[grade]}</dd></div>
    <div><dt>Assumed</dt><dd>{assumed}</dd></div>
    {note && <div><dt>Note</dt><dd>{note}</dd></div>}
    <div><dt>Source</dt><dd><a href={url}>{source}</a></dd></div>
  </dl>
);
