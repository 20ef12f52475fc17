import { ReadError } from '@yaodian/decomposition';
import type { Archive } from './archive.js';
import { childrenOf, parseXml, type XmlElement } from './xml.js';

/** A part that a part refers to. */
interface Relationship {
  id: string;
  /** The last word of its type: styles, numbering, footnotes, worksheet … */
  type: string;
  /** The part's name, or an address outside the file. */
  target: string;
  external: boolean;
}

/** A Word, Excel or PowerPoint file: an archive of parts that refer to each other. */
export class OfficePackage {
  private readonly contentTypes: Map<string, string>;
  /** Name of the part that the others hang from: word/document.xml, xl/workbook.xml. */
  readonly mainPart: string;

  /** Throws ReadError damaged if the main part is missing, macros if there may be any. */
  constructor(readonly archive: Archive) {
    this.contentTypes = readContentTypes(this.xml('[Content_Types].xml'));
    const main = this.relationships('').find(({ type }) => type === 'officeDocument');
    if (!main || !archive.has(main.target)) throw new ReadError('damaged', { part: main?.target ?? '_rels/.rels' });
    this.mainPart = main.target;
    const types = [...this.contentTypes.values()];
    if (
      types.some((type) => /macro|vba/i.test(type)) ||
      archive.names.some((name) => /vbaProject|macrosheets\//i.test(name))
    )
      throw new ReadError('macros');
  }

  /** docx, xlsx, xlsb, pptx, or zip for another kind. */
  get kind(): string {
    const type = this.contentTypes.get(this.mainPart.toLowerCase()) ?? '';
    if (/wordprocessingml/.test(type)) return 'docx';
    if (/sheet\.binary/.test(type)) return 'xlsb';
    if (/spreadsheetml/.test(type)) return 'xlsx';
    if (/presentationml/.test(type)) return 'pptx';
    return { word: 'docx', xl: 'xlsx', ppt: 'pptx' }[this.mainPart.split('/')[0]!] ?? 'zip';
  }

  /** The bytes of a part. Throws ReadError damaged if it is missing. */
  bytes(part: string): Uint8Array {
    const bytes = this.archive.read(part);
    if (!bytes) throw new ReadError('damaged', { part });
    return bytes;
  }

  xml(part: string): XmlElement {
    return parseXml(this.bytes(part));
  }

  /** What a part refers to; the package itself is the part ''. */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!this.archive.has(name)) return [];
    return childrenOf(this.xml(name), 'rel:Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
        target: external ? target : resolvePart(part.slice(0, slash), target),
        external,
      };
    });
  }

  /** The part of one type that a part refers to, if it is there. */
  related(part: string, type: string): string | undefined {
    return this.relationships(part).find((each) => each.type === type && this.archive.has(each.target))?.target;
  }
}

function readContentTypes(root: XmlElement): Map<string, string> {
  return new Map(
    childrenOf(root, 'ct:Override').map(({ attributes }) => [
      (attributes['PartName'] ?? '').replace(/^\//, '').toLowerCase(),
      attributes['ContentType'] ?? '',
    ]),
  );
}

/** A target is relative to the folder of the part that names it, unless it begins with a slash. */
function resolvePart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
