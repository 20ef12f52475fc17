import type { RegisteredUnit } from '@yaodian/decomposition';

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTextOrNull = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';
const isTexts = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.every(isText));

const fields: Record<keyof RegisteredUnit, (value: unknown) => boolean> = {
  name: isText,
  shortName: isTextOrNull,
  aliases: isTexts,
  formerNames: isTexts,
  place: isTextOrNull,
  level: isTextOrNull,
};

/** The register of units in JSON: `[{ name, shortName, aliases, formerNames, place, level }]`, of which only the name is needed. */
export function parseUnits(json: string, failure: (reason: string) => Error): RegisteredUnit[] {
  const units = parsed(json, failure);
  if (!Array.isArray(units)) throw failure('it must be a list of units: [{ "name": "…" }].');
  units.forEach((unit: unknown, index) => {
    if (typeof unit !== 'object' || unit === null) throw failure(`unit ${index + 1} must be an object with a name.`);
    for (const [field, fits] of Object.entries(fields)) {
      if (!fits((unit as Record<string, unknown>)[field])) throw failure(`unit ${index + 1} has no proper "${field}".`);
    }
  });
  return units as RegisteredUnit[];
}

function parsed(json: string, failure: (reason: string) => Error): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw failure('this is not JSON.');
  }
}
