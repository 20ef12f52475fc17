import { DocumentWriter, type SourceDocument } from '@yaodian/decomposition';
import type { OfficePackage } from '../office-package.js';
import { childrenOf, parseXml, type XmlElement } from '../xml.js';
import { Numbering } from './numbering.js';
import { type Definitions, Story } from './story.js';
import { Styles } from './styles.js';

/**
 * Reads a Word file: what is printed on its pages, with the numbers that Word and WPS make by themselves. Headers,
 * footers, comments, hidden text, and deletions, tracked or struck through, are left out; text boxes stand behind the
 * paragraph that they are anchored in, footnotes and endnotes at the end. Throws ReadError damaged or too-large.
 */
export function readWord(office: OfficePackage): SourceDocument {
  const { mainPart } = office;
  const part = (type: string): XmlElement | undefined => {
    const name = office.related(mainPart, type);
    return name === undefined ? undefined : office.xml(name);
  };
  const styles = new Styles(part('styles'));
  const definitions: Definitions = { styles, numbering: new Numbering(part('numbering'), styles) };
  const writer = new DocumentWriter();
  const story = new Story(definitions, writer);
  parseXml(office.bytes(mainPart), { of: 'w:body', each: (element) => story.read(element) });
  if (story.notes.length > 0) {
    const notes = { footnote: part('footnotes'), endnote: part('endnotes') };
    writeNotes(story.notes, notes, definitions, writer);
  }
  return writer.document(null);
}

/** The notes in the order of the text, each with its number: 注1:… */
function writeNotes(
  notes: Story['notes'],
  parts: Record<'footnote' | 'endnote', XmlElement | undefined>,
  definitions: Definitions,
  writer: DocumentWriter,
): void {
  for (const [index, { kind, id }] of notes.entries()) {
    const note = childrenOf(parts[kind], `w:${kind}`).find(({ attributes }) => attributes['w:id'] === id);
    if (!note) continue;
    const own = new DocumentWriter();
    new Story(definitions, own).read(note);
    const text = own.document(null).text.trim();
    if (text !== '') writer.paragraph(`注${index + 1}:${text}`);
  }
}
