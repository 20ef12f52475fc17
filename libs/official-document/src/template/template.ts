import {
  LoopPlugin,
  type ScopeDataResolver,
  type Tag,
  TagDisposition,
  TemplateHandler,
  TextPlugin,
} from 'easy-template-x';
import { printable } from '../printable.js';
import { marked, withParagraphs } from './paragraphs.js';
import { sampleData, type TemplateData, type TemplateField } from './fields.js';

/** Why a template cannot be taken; the facts are its fields as they stand in it. */
export type TemplateFault =
  { fault: 'syntax'; field: string } | { fault: 'fields'; unknown: string[]; missing: string[] };

/**
 * An engine without logic: text and lists, no pictures, links or raw XML, and nothing in a template is ever run. A name is
 * looked up among the data itself, from the innermost list outwards.
 */
const engine = () =>
  new TemplateHandler({
    plugins: [new LoopPlugin(), new TextPlugin()],
    delimiters: { tagStart: '{', tagEnd: '}', containerTagOpen: '#', containerTagClose: '/' },
    maxXmlDepth: 60,
    scopeDataResolver,
  });

const scopeDataResolver: ScopeDataResolver = ({ strPath, data }) => {
  const name = strPath.at(-1)!;
  const scopes: TemplateData[] = [data as TemplateData];
  for (const step of strPath.slice(0, -1)) {
    const scope: unknown = scopes.at(-1);
    const next: unknown = Object.hasOwn(scope as object, step) ? (scope as Record<string, unknown>)[step] : undefined;
    scopes.push((next ?? {}) as TemplateData);
  }
  const scope = scopes.reverse().find((one) => Object.hasOwn(one, name));
  return scope?.[name] ?? '';
};

/**
 * What keeps a template from being taken: braces that do not belong together, fields that are not offered (or not where they
 * stand), and required ones that are not there. Null where nothing does. The bytes are those of a package that was checked.
 */
export async function templateFault(
  template: Uint8Array,
  fields: readonly TemplateField[],
): Promise<TemplateFault | null> {
  let tags: Tag[];
  try {
    tags = await engine().parseTags(bufferOf(template));
  } catch (error) {
    return { fault: 'syntax', field: tagOf(error) };
  }
  const open: { name: string; fields: readonly TemplateField[] }[] = [];
  const unknown = new Set<string>();
  const used = new Set<string>();
  for (const { name, rawText, disposition, options } of tags) {
    if (disposition === TagDisposition.Close) {
      if (open.pop()?.name !== name) return { fault: 'syntax', field: rawText };
      continue;
    }
    const found = [...open.map((each) => each.fields), fields].map((each) => each.find((one) => one.name === name));
    const one = [...found.slice(0, -1).reverse(), found.at(-1)].find((each) => each !== undefined);
    const isList = disposition === TagDisposition.Open;
    if (one === undefined || (one.fields !== undefined) !== isList || options !== undefined) unknown.add(rawText);
    else used.add(pathOf(fields, one));
    if (isList) open.push({ name, fields: one?.fields ?? [] });
  }
  if (open.length > 0) return { fault: 'syntax', field: `{#${open.at(-1)!.name}}` };
  const missing = requiredOf(fields).filter((path) => !used.has(path));
  if (unknown.size > 0 || missing.length > 0) return { fault: 'fields', unknown: [...unknown], missing };
  try {
    const filled = await fillTemplate(template, sampleData(fields));
    const [left] = /\{[^{}]{0,40}|[^{}]{0,40}\}/.exec(await engine().getText(bufferOf(filled))) ?? [];
    return left === undefined ? null : { fault: 'syntax', field: left };
  } catch (error) {
    return { fault: 'syntax', field: tagOf(error) };
  }
}

/** The document that a template and its data give. */
export async function fillTemplate(template: Uint8Array, data: TemplateData): Promise<Uint8Array> {
  return withParagraphs(new Uint8Array(await engine().process(bufferOf(template), printableData(data))));
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer;

const printableData = (data: TemplateData): TemplateData =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? marked(printable(value)) : value.map(printableData),
    ]),
  );

/** The engine names the field in its sentences, in quotation marks. */
const tagOf = (error: unknown): string =>
  (/["']([^"']{1,80})["']/.exec(error instanceof Error ? error.message : '') ?? ['', ''])[1]!;

/** 单位列表/任务列表/工作任务 */
function pathOf(fields: readonly TemplateField[], wanted: TemplateField): string {
  for (const one of fields) {
    if (one === wanted) return one.name;
    const below = one.fields && pathOf(one.fields, wanted);
    if (below) return `${one.name}/${below}`;
  }
  return '';
}

const requiredOf = (fields: readonly TemplateField[], above = ''): string[] =>
  fields.flatMap((one) => [
    ...(one.required ? [above + one.name] : []),
    ...(one.fields ? requiredOf(one.fields, `${above}${one.name}/`) : []),
  ]);
