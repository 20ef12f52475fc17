import type { Decomposition, Task } from '@yaodian/decomposition';

/** The command's documented JSON: these fields in this order, whatever else the decomposition knows. */
export function decompositionJson({ document, tasks, headings, notTasks, warnings }: Decomposition): string {
  const { title, issuer, year, number } = document;
  const printed = {
    document: { title, issuer, year, number },
    tasks: tasks.map(printedTask),
    headings: headings.map(({ start, end, level }) => ({ start, end, level })),
    notTasks: notTasks.map(({ start, end }) => ({ start, end })),
    warnings: warnings.map(({ kind, start, end, message }) => ({ kind, start, end, message })),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function printedTask({ no, section, title, requirement, leadUnits, responsibleUnits, ...rest }: Task) {
  const { text, kind, date, recurrence, milestones } = rest.deadline;
  return {
    no,
    section,
    title,
    requirement,
    leadUnits,
    responsibleUnits,
    units: rest.units.map(({ printed, role, kind, resolved, by }) => ({ printed, role, kind, resolved, by })),
    deadline: { text, kind, date, recurrence, milestones: milestones.map(({ text, date }) => ({ text, date })) },
    targets: rest.targets.map(({ text, comparator, value, unit, period }) => ({
      text,
      comparator,
      value,
      unit,
      period,
    })),
    source: { start: rest.source.start, end: rest.source.end },
  };
}
