import {
  defaultSettings,
  defaultWeights,
  faultyField,
  type InspectionSettings,
  settingFaults,
  type Weights,
} from '@yaodian/inspection';
import { DomainError } from '../../platform/domain-error.js';

export interface Figures {
  weights: Weights;
  settings: InspectionSettings;
}

export const defaultFigures: Figures = { weights: defaultWeights, settings: defaultSettings };

/** Throws DomainError inspection-figures with the first thing that is wrong, and the field that it is about. */
export function requireFigures({ weights, settings }: Figures): void {
  const [fault] = settingFaults(weights, settings);
  if (!fault) return;
  const { code, ...facts } = fault;
  throw new DomainError('inspection-figures', { kind: code, field: faultyField(fault), ...facts });
}

/** Every single figure by its path. */
function flat(values: object, above = ''): [name: string, value: string][] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${above}${key}.`) : [[above + key, String(value)]],
  );
}

const named = ({ weights, settings }: Figures) => [...flat(weights, 'weights.'), ...flat(settings)];

/** The figures that differ. */
export function changedFigures(before: Figures, after: Figures): { name: string; before: string; after: string }[] {
  const former = new Map(named(before));
  return named(after).flatMap(([name, value]) =>
    former.get(name) === value ? [] : [{ name, before: former.get(name) ?? '', after: value }],
  );
}
