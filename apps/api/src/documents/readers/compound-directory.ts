import { ReadError } from '@yaodian/decomposition';
import { type Bytes, piece } from './bytes.js';

const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const LAST_SECTOR = 0xfffffffa;
/** Where the header lists the first sectors of the table, and how many it lists. */
const LISTED_AT = 76;
const LISTED = 109;
/** More than any real file has: 8 MiB of names. */
const mostSectors = 16_384;

/** The names of the streams and storages of a compound file (MS-CFB), at any depth. Throws ReadError damaged. */
export function compoundNames(bytes: Bytes): Set<string> {
  const file = new CompoundFile(bytes);
  const names = new Set<string>();
  for (const sector of file.directory()) {
    for (let at = 0; at + ENTRY_LENGTH <= sector.byteLength; at += ENTRY_LENGTH) {
      const length = Math.min(sector.getUint16(at + 64, true), 64);
      const isUsed = sector.getUint8(at + 66) !== 0;
      if (isUsed && length > 2)
        names.add(utf16.decode(new Uint8Array(sector.buffer, sector.byteOffset + at, length - 2)));
    }
  }
  return names;
}

const utf16 = new TextDecoder('utf-16le');

class CompoundFile {
  private readonly sectorLength: number;
  private readonly header: DataView;
  /** The sectors that hold the table of which sector follows which. */
  private readonly table: number[];

  constructor(private readonly bytes: Bytes) {
    const header = piece(bytes, 0, HEADER_LENGTH);
    const shift = header?.getUint16(30, true);
    if (!header || (shift !== 9 && shift !== 12)) throw new ReadError('damaged');
    this.header = header;
    this.sectorLength = 1 << shift;
    this.table = this.tableSectors();
  }

  *directory(): Generator<DataView> {
    let sector = this.header.getUint32(48, true);
    for (let count = 0; sector < LAST_SECTOR; count++) {
      if (count === mostSectors) throw new ReadError('damaged');
      yield this.sector(sector);
      sector = this.after(sector);
    }
  }

  private tableSectors(): number[] {
    const listed = (view: DataView, at: number, count: number) =>
      Array.from({ length: count }, (_, index) => view.getUint32(at + 4 * index, true));
    const table = listed(this.header, LISTED_AT, LISTED);
    const perSector = this.sectorLength / 4 - 1;
    let more = this.header.getUint32(68, true);
    for (let count = 0; more < LAST_SECTOR; count++) {
      if (count === mostSectors) throw new ReadError('damaged');
      const view = this.sector(more);
      table.push(...listed(view, 0, perSector));
      more = view.getUint32(4 * perSector, true);
    }
    return table;
  }

  private after(sector: number): number {
    const perSector = this.sectorLength / 4;
    const holder = this.table[Math.floor(sector / perSector)];
    if (holder === undefined || holder >= LAST_SECTOR) throw new ReadError('damaged');
    return this.sector(holder).getUint32(4 * (sector % perSector), true);
  }

  private sector(number: number): DataView {
    const view = piece(this.bytes, (number + 1) * this.sectorLength, this.sectorLength);
    if (!view) throw new ReadError('damaged');
    return view;
  }
}
