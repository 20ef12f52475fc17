import type { Circular, EditCircular } from '@yaodian/api-client';

/** What is written in a draft. */
export type Content = Omit<EditCircular, 'version'>;

export const contentOf = ({ title, addressees, copies, naming, sections }: Circular): Content => ({
  title,
  addressees,
  copies,
  naming,
  sections: sections.map((section) => ({ title: section.title, text: section.text })),
});

/** As it is sent: names that are blank are none, and a section without a title has one. */
export const sentContent = ({ title, addressees, copies, naming, sections }: Content): Content => ({
  title: title.trim(),
  addressees: addressees.map((name) => name.trim()).filter(Boolean),
  copies: copies.map((name) => name.trim()).filter(Boolean),
  naming,
  sections: sections.map((section) => ({ title: section.title.trim(), text: section.text })),
});

/** Whether it can be kept: nothing without a title. */
export const isWhole = ({ title, sections }: Content): boolean =>
  title.trim() !== '' && sections.every((section) => section.title.trim() !== '');
