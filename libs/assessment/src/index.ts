export {
  type CompletionFact,
  type Credit,
  creditOf,
  type CreditSettings,
  defaultCreditSettings,
  type ExtensionReason,
  extensionReasons,
  isOwnReason,
} from './credit.js';
