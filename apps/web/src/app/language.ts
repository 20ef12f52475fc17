import i18next from 'i18next';
import type { Locale } from 'antd/es/locale';
import { initReactI18next } from 'react-i18next';
import { useSyncExternalStore } from 'react';
import type { messages as chinese } from './messages/zh-CN';
import { messagesOf, type Room } from './messages/rooms';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof chinese };
  }
}

const storageKey = 'yaodian.language';

const locales: Record<Language, () => Promise<{ default: Locale }>> = {
  'zh-CN': () => import('antd/es/locale/zh_CN'),
  en: () => import('antd/es/locale/en_GB'),
};

/** What dates are picked and written with; the first pages have none. */
const dateWords: Record<Language, () => Promise<unknown>> = {
  'zh-CN': () => import('dayjs/locale/zh-cn'),
  en: () => import('dayjs/locale/en-gb'),
};

const loadedLocales = new Map<string, Locale>();

function remembered(): Language {
  const stored = localStorage.getItem(storageKey);
  return languages.find((language) => language === stored) ?? 'zh-CN';
}

/** What has been asked for of each language. */
const loading = new Map<string, Promise<unknown>>();
/** The rooms that were opened so far. */
const opened = new Set<Room>(['first']);
/** The language that was chosen last; the one before is shown until all of it is there. */
let chosen = remembered();

/** Loads once what is named so; what did not arrive is asked for again. */
function once(name: string, load: () => Promise<unknown>): Promise<unknown> {
  const asked = loading.get(name) ?? load();
  loading.set(name, asked);
  asked.catch(() => loading.delete(name));
  return asked;
}

async function loadLocale(language: Language): Promise<void> {
  const { default: locale } = await locales[language]();
  loadedLocales.set(language, locale);
}

async function loadRoom(language: Language, room: Room): Promise<void> {
  i18next.addResourceBundle(language, 'translation', { ...(await messagesOf[language][room]()) });
}

/** Once, and before everything else: the router asks for its first page as soon as it is there. */
const initialised = i18next
  .use(initReactI18next)
  .init({ lng: remembered(), resources: {}, interpolation: { escapeValue: false } });

async function load(language: Language): Promise<void> {
  await initialised;
  await Promise.all([
    once(language, () => loadLocale(language)),
    ...(opened.size > 1 ? [once(`${language} dates`, dateWords[language])] : []),
    ...[...opened].map((room) => once(`${language} ${room}`, () => loadRoom(language, room))),
  ]);
}

/** Resolves when the sentences of these rooms are there. */
export async function openRooms(rooms: readonly Room[]): Promise<void> {
  for (const room of rooms) opened.add(room);
  await initialised;
  await Promise.all([load(i18next.language as Language), load(chosen)]);
}

/** Resolves when the first sentences of the remembered language are there. */
export async function startLanguage(): Promise<void> {
  await load(chosen);
  i18next.on('languageChanged', (next) => (document.documentElement.lang = next));
  await i18next.changeLanguage(chosen);
}

export async function setLanguage(language: Language): Promise<void> {
  chosen = language;
  await load(language);
  localStorage.setItem(storageKey, language);
  await i18next.changeLanguage(language);
}

const subscribe = (listener: () => void) => {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => i18next.language as Language);
export const useLocale = (): Locale | undefined => loadedLocales.get(useLanguage());
