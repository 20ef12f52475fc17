import i18next from 'i18next';
import type { Locale } from 'antd/es/locale';
import { initReactI18next } from 'react-i18next';
import { useSyncExternalStore } from 'react';
import type { messages as chinese } from './messages/zh-CN';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof chinese };
  }
}

const storageKey = 'yaodian.language';

const loaders: Record<Language, () => Promise<[{ messages: object }, { default: Locale }, unknown]>> = {
  'zh-CN': () =>
    Promise.all([import('./messages/zh-CN'), import('antd/es/locale/zh_CN'), import('dayjs/locale/zh-cn')]),
  en: () => Promise.all([import('./messages/en'), import('antd/es/locale/en_GB'), import('dayjs/locale/en-gb')]),
};

const locales = new Map<string, Locale>();

async function load(language: Language): Promise<void> {
  if (locales.has(language)) return;
  const [{ messages }, { default: locale }] = await loaders[language]();
  i18next.addResourceBundle(language, 'translation', messages);
  locales.set(language, locale);
}

function remembered(): Language {
  const stored = localStorage.getItem(storageKey);
  return languages.find((language) => language === stored) ?? 'zh-CN';
}

/** Resolves when the sentences of the remembered language are there. */
export async function startLanguage(): Promise<void> {
  const language = remembered();
  await i18next.use(initReactI18next).init({ lng: language, resources: {}, interpolation: { escapeValue: false } });
  await load(language);
  i18next.on('languageChanged', (next) => (document.documentElement.lang = next));
  await i18next.changeLanguage(language);
}

export async function setLanguage(language: Language): Promise<void> {
  await load(language);
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
}

const subscribe = (listener: () => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => i18next.language as Language);
export const useLocale = (): Locale | undefined => locales.get(useLanguage());
