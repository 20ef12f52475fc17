import { Failure } from './failure.mjs';

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isTextOrAbsent = (value) => value === undefined || value === null || typeof value === 'string';
const isListOrAbsent = (value) =>
  value === undefined || value === null || (Array.isArray(value) && value.every(isText));

/** The register of units in a JSON file; a Failure names the first entry that is not one. */
export function registeredUnits(file, bytes) {
  const units = parse(file, bytes);
  if (!Array.isArray(units)) throw new Failure(`${file} holds no list of units.`);
  return units.map((unit, index) => {
    const { name, shortName, aliases, formerNames, place, level } = unit ?? {};
    if (
      !isText(name) ||
      ![shortName, place, level].every(isTextOrAbsent) ||
      ![aliases, formerNames].every(isListOrAbsent)
    ) {
      throw new Failure(
        `Unit ${index + 1} of ${file} is not of the form { "name", "shortName", "aliases": [], "formerNames": [], "place", "level" }.`,
      );
    }
    return { name, shortName, aliases: aliases ?? [], formerNames: formerNames ?? [], place, level };
  });
}

function parse(file, bytes) {
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure(`${file} is no valid JSON (${error.message}).`);
  }
}
