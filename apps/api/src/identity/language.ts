import { choices } from '../platform/fields.js';

/** A language of the interface. */
export type Language = 'zh-CN' | 'en';
export const languages = choices<Language>({ 'zh-CN': true, en: true });
