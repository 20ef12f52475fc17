import { ReadError, type SourceDocument } from '@yaodian/decomposition';
import type { Archive } from '../archive.js';
import { mostPages, toDocument, readPage, type PageContent } from '../layout/layout.js';
import type { Progress } from '../read-file.js';
import type { XmlElement } from '../xml.js';
import { all, content, first, nameOf, numbers, open, placeFrom } from './elements.js';
import { placePage } from './place-page.js';

/** One page of an OFD file, before it is read. */
interface PageFile {
  place: string;
  box: number[];
  templates: Map<string, string>;
}

/**
 * Reads an OFD file (GB/T 33190) with a text layer, all of its documents one after the other. Annotations, and with them
 * seals, are left out. Throws ReadError encrypted, damaged, scanned, empty or too-large.
 */
export function readOfd(archive: Archive, progress?: Progress): SourceDocument {
  if (archive.has('Encryptions.xml')) throw new ReadError('encrypted');
  const files = all(open(archive, 'OFD.xml'), 'DocBody').flatMap((body) =>
    pagesOf(archive, content(first(body, 'DocRoot'))),
  );
  const total = files.length;
  if (total === 0) throw new ReadError('damaged', { part: 'OFD.xml' });
  if (total > mostPages) throw new ReadError('too-large', { kind: 'pages', most: String(mostPages) });
  const templates = new Map<string, XmlElement>();
  const pages = files.map(({ place, box, templates: places }, index): PageContent => {
    const page = open(archive, place);
    const behind = all(page, 'Template').flatMap(({ attributes }) => {
      const template = places.get(attributes['TemplateID'] ?? '');
      if (template === undefined) return [];
      if (!templates.has(template)) templates.set(template, open(archive, template));
      return [templates.get(template)!];
    });
    const placed = placePage(index + 1, page, behind, box);
    progress?.(index + 1, total);
    return readPage(placed);
  });
  return toDocument(pages);
}

function pagesOf(archive: Archive, root: string): PageFile[] {
  const place = placeFrom('', root);
  const document = open(archive, place);
  if (nameOf(document) !== 'Document') throw new ReadError('damaged', { part: place });
  const common = first(document, 'CommonData');
  const box = numbers(content(first(common, 'PageArea', 'PhysicalBox')));
  const templates = new Map(
    all(common, 'TemplatePage').map(({ attributes }) => [
      attributes['ID'] ?? '',
      placeFrom(place, attributes['BaseLoc'] ?? ''),
    ]),
  );
  return all(first(document, 'Pages'), 'Page').map(({ attributes }) => ({
    place: placeFrom(place, attributes['BaseLoc'] ?? ''),
    box,
    templates,
  }));
}
