import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

/** An archive that is open for reading: its entries by name. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** The bytes of an entry, a piece at a time, unpacked and held against their checksum. */
  readonly read: (name: string) => AsyncGenerator<Buffer>;
}

const end = 0x06054b50;
const central = 0x02014b50;
const local = 0x04034b50;

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function directoryOf(file: FileHandle): Promise<ReadonlyMap<string, Entry>> {
  const { size } = await file.stat();
  const tail = await bytesAt(file, Math.max(0, size - 65_557), 65_557);
  let at = tail.length - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== end) at -= 1;
  if (at < 0) throw new Error('it is no zip archive, or it is cut off');
  const [count, length, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (count === 0xffff || offset === 0xffffffff) throw new Error('it is a zip64 archive, which is not read here');
  const directory = await bytesAt(file, offset, length);
  const entries = new Map<string, Entry>();
  for (let i = 0, here = 0; i < count; i++) {
    if (here + 46 > directory.length || directory.readUInt32LE(here) !== central) throw new Error('the directory of the archive is broken');
    const nameLength = directory.readUInt16LE(here + 28);
    const name = directory.toString('utf8', here + 46, here + 46 + nameLength);
    entries.set(name, {
      encrypted: (directory.readUInt16LE(here + 8) & 1) === 1,
      method: directory.readUInt16LE(here + 10),
      crc: directory.readUInt32LE(here + 16),
      size: directory.readUInt32LE(here + 20),
      offset: directory.readUInt32LE(here + 42),
    });
    here += 46 + nameLength + directory.readUInt16LE(here + 30) + directory.readUInt16LE(here + 32);
  }
  return entries;
}

/** @errors throws for what is no zip archive, is cut off, encrypted or packed in a way that office programs do not use. */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path);
  try {
    const entries = await directoryOf(file);
    const starts = new Map<string, number>();
    for (const [name, { offset }] of entries) {
      const header = await bytesAt(file, offset, 30);
      if (header.length < 30 || header.readUInt32LE(0) !== local) throw new Error(`${name} is not where the archive says`);
      starts.set(name, offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28));
    }
    return { has: (name) => entries.has(name), read: (name) => readEntry(path, name, entries.get(name), starts.get(name) ?? 0) };
  } finally {
    await file.close();
  }
}

async function* readEntry(path: string, name: string, entry: Entry | undefined, start: number): AsyncGenerator<Buffer> {
  if (!entry) throw new Error(`${name} is missing in it`);
  if (entry.encrypted) throw new Error('it is protected by a password');
  if (entry.method !== 0 && entry.method !== 8) throw new Error(`${name} is packed by method ${entry.method}, which is not read here`);
  let sum = 0;
  if (entry.size > 0) {
    const packed = createReadStream(path, { start, end: start + entry.size - 1 });
    const inflate = createInflateRaw();
    const bytes = entry.method === 0 ? packed : packed.on('error', (error) => inflate.destroy(error)).pipe(inflate);
    for await (const piece of bytes as AsyncIterable<Buffer>) {
      sum = crc32(piece, sum);
      yield piece;
    }
  }
  if (sum !== entry.crc) throw new Error(`the checksum of ${name} is wrong`);
}
