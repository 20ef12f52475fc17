import { ChoiceField, IntegerField, TextField, TextsField } from '../../platform/fields.js';

/** Lists of a scheme are no longer than this. */
export const mostEntries = 500;
export const standardLength = 2000;

export const NameField = () => TextField({ max: 200, min: 0 });
export const StandardField = () =>
  TextField({ max: standardLength, min: 0, description: 'What is looked at and how (评分标准).' });
export const KeyField = (description?: string) => TextField({ max: 36, min: 0, description });
export const NullableKeysField = (description: string) =>
  TextsField({ max: 36, count: mostEntries, nullable: true, description });

/** An exact figure as text. Whether it is one, and a possible one, says the library: a draft keeps what was typed. */
export const DecimalField = (presence: { nullable?: boolean; description?: string } = {}) =>
  TextField({ max: 24, min: 0, ...presence });

/** The one value by which a kind of object is known. */
export const KindField = (kind: string, enumName: string) => ChoiceField([kind], enumName);

/** The version of a rule, so that what was scored by an earlier one is computed as it was. */
export const RuleVersionField = () => IntegerField({ min: 1, max: 1 });
