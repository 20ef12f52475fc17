import { ReadError } from '@yaodian/decomposition';
import { zipSync } from 'fflate';
import { Archive, type ArchiveLimits, archiveLimits } from '../../documents/readers/archive.js';
import { recognise } from '../../documents/readers/recognise.js';
import { descendants, parseXml, textOf, type XmlElement } from '../../documents/readers/xml.js';
import type { ProblemCode } from '../../platform/domain-error.js';

/** What keeps a file from being a template, with the facts that the sentence names. */
export interface TemplateProblem {
  code: ProblemCode;
  facts: Record<string, string>;
}

const MIB = 1024 * 1024;
/** A template is a few pages with a picture at most; the engine holds all of its parts at once. */
const limits: ArchiveLimits = {
  ...archiveLimits,
  entries: 200,
  entryBytes: 4 * MIB,
  totalBytes: 16 * MIB,
  freeBytes: MIB,
};

const codes: Partial<Record<string, ProblemCode>> = {
  encrypted: 'file-encrypted',
  macros: 'file-macros',
  'too-large': 'file-swollen',
};

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** Parts that hold programs, or files of other programs. */
const activeParts = /activeX|embeddings\/|afchunk|attachedToolbars|\.(?:bin|exe|dll|js|vbs|html?|mht|rtf)$/i;
const activeRelations =
  /^(?:aFChunk|attachedTemplate|control|frame|oleObject|package|subDocument|activeXControlBinary|vbaProject|wordVbaProject)$/i;
/** Fields of Word that fetch, start or embed something; what only counts or dates is taken. */
const activeFields = /DDE|INCLUDE|IMPORT|EMBED|DATABASE|MACROBUTTON|(?<!HYPER)LINK|AUTOTEXT|GLOSSARY/i;

/**
 * Opens a file as a Word template, within bounds, and gives it packed anew from the parts that were read: whatever another
 * program sees in it, it is what was looked at here. Nothing in it may run, be embedded, or lie elsewhere.
 */
export function readTemplate(name: string, bytes: Uint8Array): { bytes: Uint8Array } | { problem: TemplateProblem } {
  try {
    if (bytes.length === 0) return problem('file-empty', { name });
    if (/\.(?:docm|dotm)$/i.test(name)) return problem('file-macros', { name });
    if (!/\.docx$/i.test(name)) return problem('template-kind', { name });
    const content = recognise(bytes, limits);
    if (content.kind !== 'docx') return problem('template-kind', { name });
    return readParts(name, content.office.archive);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return problem(codes[error.code] ?? 'file-damaged', { name });
  }
}

const problem = (code: ProblemCode, facts: Record<string, string>) => ({ problem: { code, facts } });

function readParts(name: string, archive: Archive): { bytes: Uint8Array } | { problem: TemplateProblem } {
  const parts: Record<string, Uint8Array> = {};
  for (const part of archive.names) {
    if (part.endsWith('/')) continue;
    if (activeParts.test(part)) return problem('template-active', { name, part });
    const bytes = archive.read(part)!;
    parts[part] = bytes;
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    const root = parseXml(bytes);
    const found = part.endsWith('.rels') ? relationProblem(name, part, root) : fieldProblem(name, root);
    if (found) return { problem: found };
  }
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  if (!types.includes(wordType)) return problem('template-kind', { name });
  // without the hour, so that the same file has the same hash
  return { bytes: zipSync(parts, { mtime: new Date(1980, 0, 1) }) };
}

/** All that stands in a template that was taken: the text of each part, and the values of attributes, such as names of pictures. */
export function textsOfTemplate(bytes: Uint8Array): string {
  const { archive } = officeOf(bytes);
  const texts = new Set<string>();
  for (const part of archive.names) {
    if (!/\.(?:xml|rels)$/i.test(part)) continue;
    const root = parseXml(archive.read(part)!);
    texts.add(textOf(root));
    for (const { attributes } of [root, ...descendants(root)])
      for (const value of Object.values(attributes)) texts.add(value);
  }
  // what is no blank keeps them apart where blanks do not matter
  return [...texts].join('\0');
}

function officeOf(bytes: Uint8Array) {
  const content = recognise(bytes, limits);
  if (content.kind !== 'docx') throw new Error('A template that was taken is a Word file.');
  return content.office;
}

function relationProblem(name: string, part: string, root: XmlElement): TemplateProblem | null {
  for (const { attributes } of descendants(root)) {
    const type = (attributes['Type'] ?? '').replace(/^.*\//, '');
    if (attributes['TargetMode']?.toLowerCase() === 'external')
      return { code: 'template-external', facts: { name, part, target: (attributes['Target'] ?? '').slice(0, 200) } };
    if (activeRelations.test(type)) return { code: 'template-active', facts: { name, part: type } };
  }
  return null;
}

/** A field's code may be spread over runs, so that of a whole part is looked at as one. */
function fieldProblem(name: string, root: XmlElement): TemplateProblem | null {
  let code = '';
  for (const { name: element, attributes, children } of descendants(root)) {
    if (element === 'w:instrText' || element === 'w:delInstrText')
      code += children.filter((child) => typeof child === 'string').join('');
    if (element === 'w:fldSimple') code += ` ${attributes['w:instr'] ?? ''} `;
    if (element === 'w:altChunk' || element === 'w:object' || element === 'w:control')
      return { code: 'template-active', facts: { name, part: element.slice(2) } };
  }
  const [active] = activeFields.exec(code) ?? [];
  return active === undefined ? null : { code: 'template-active', facts: { name, part: active } };
}
