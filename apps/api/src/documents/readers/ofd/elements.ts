import { ReadError } from '@yaodian/decomposition';
import type { Archive } from '../archive.js';
import { elements, parseXml, textOf, type XmlElement } from '../xml.js';

/** Name of an element of OFD; files of before the standard's last version use another namespace, or none. */
export const nameOf = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

export const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element ? elements(element).filter((child) => nameOf(child) === name) : [];

export const first = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => all(found, name)[0], element);

/** What an element holds: a place in the archive, a box. */
export const content = (element: XmlElement | undefined): string => (element ? textOf(element).trim() : '');

/** The numbers that a text lists; what is none counts as 0. */
export const numbers = (text: string | undefined): number[] =>
  (text?.trim() ?? '') === ''
    ? []
    : text!
        .trim()
        .split(/[\s,]+/)
        .map((each) => Number(each) || 0);

/** Reads a file of the archive. Throws ReadError damaged where there is none. */
export function open(archive: Archive, place: string): XmlElement {
  const bytes = archive.read(place);
  if (!bytes) throw new ReadError('damaged', { part: place });
  return parseXml(bytes);
}

/** A place as a file of the archive states it: from the root with /, else from its own folder. */
export function placeFrom(file: string, place: string): string {
  const steps = place.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const step of place.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
