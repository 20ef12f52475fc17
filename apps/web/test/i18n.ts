import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { messages } from '../src/app/messages/zh-CN';

/** The Chinese sentences for component specs. */
export const chinese = i18next.use(initReactI18next).init({
  lng: 'zh-CN',
  resources: { 'zh-CN': { translation: messages } },
  interpolation: { escapeValue: false },
});
