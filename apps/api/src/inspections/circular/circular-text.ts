import { type CircularSection as Section, nodesOf, printedPieces } from '@yaodian/inspection';
import type { Block, CircularDocument, CircularSection } from '@yaodian/official-document';
import type { CircularTables } from './frozen.js';

/** A version as it is printed. */
export interface Printed extends Omit<CircularTables, 'sheets'> {
  issuer: string;
  title: string;
  addressees: string[];
  copies: string[];
  sections: Section[];
  number: number;
  reason: string | null;
  replaces: string | null;
  signing: { drafter: string; checker: string; signer: string; documentNumber: string; signedOn: string } | null;
}

/** The sections with their figures in their places. */
export const printedSections = (
  sections: readonly Section[],
  figures: ReadonlyMap<string, string>,
): CircularSection[] =>
  sections.map(({ title, text }) => ({
    title,
    body: nodesOf(text).map((node): Block => {
      const words = printedPieces(node.pieces, figures);
      if (node.kind === 'paragraph') return { kind: 'paragraph', text: words };
      const runIn = node.runIn === null ? {} : { runIn: printedPieces(node.runIn, figures) };
      return { kind: 'heading', level: node.level, text: words, ...runIn };
    }),
  }));

export const documentOf = (printed: Printed, figures: ReadonlyMap<string, string>): CircularDocument => ({
  issuer: printed.issuer,
  number: printed.signing?.documentNumber ?? null,
  date: printed.signing?.signedOn ?? null,
  title: printed.title,
  addressees: printed.addressees,
  sections: printedSections(printed.sections, figures),
  weights: printed.weights,
  groups: printed.groups,
  problems: printed.problems,
  copies: printed.copies,
  correction:
    printed.reason === null
      ? null
      : { version: printed.number, replaces: printed.replaces ?? '', reason: printed.reason },
  drafter: printed.signing?.drafter ?? null,
  checker: printed.signing?.checker ?? null,
  signer: printed.signing?.signer ?? null,
});
