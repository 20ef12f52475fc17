import type { Feature } from 'write-excel-file/universal';

/** Sheets that no menu shows. */
export const hidden = (...names: string[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transformElementAttributes: (tag, attributes) =>
          tag === 'sheet' && names.includes(String(attributes?.['name']))
            ? { ...attributes, state: 'veryHidden' }
            : attributes,
      },
    },
  },
});
