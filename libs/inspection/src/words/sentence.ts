/** The same in both languages. */
export interface Words {
  zh: string;
  en: string;
}

export type SentenceFigures = Readonly<Record<string, string | number | Words>>;

/** A sentence with its figures; `{{name}}` stands for the figure of that name. */
export function sentenceOf(sentence: Words, figures: SentenceFigures = {}): Words {
  const fill = (language: keyof Words) =>
    sentence[language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = figures[name]!;
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { zh: fill('zh'), en: fill('en') };
}
