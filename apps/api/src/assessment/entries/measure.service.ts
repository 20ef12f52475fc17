import { Injectable } from '@nestjs/common';
import { once } from '../../database/idempotency.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { today } from '../../platform/work-context.js';
import { heldScored, readScored, readUnits, requireScores } from './entries.access.js';
import { type MeasureChange, writeFigures } from './measure.changes.js';
import type { MeasureFigure, MeasurePage, MeasureQuery, WriteMeasure, WriteMeasures } from './measure.dto.js';
import { figuresOf, shownFigures } from './measure.queries.js';
import { plain } from './measure-columns.js';
import { measureFaults, type TypedMeasure } from './measure-rules.js';

const at = ({ unitId, measure, period }: { unitId: number; measure: string; period: string }) =>
  `${unitId} ${measure} ${period}`;

/** 指标数据: figures of measures for units and periods, each with its source. */
@Injectable()
export class MeasureService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Throws DomainError not-found and scheme-missing. */
  async list(principal: Principal, query: MeasureQuery): Promise<MeasurePage> {
    const { reader } = this.unitOfWork;
    const scored = await readScored(reader, principal, query.planId);
    const units = readUnits(scored)
      .map(({ unitId }) => unitId)
      .filter((unitId) => query.unitId === undefined || unitId === query.unitId);
    const figures = await figuresOf(reader, scored, units, query.measure);
    return { items: shownFigures(figures, query), total: figures.length };
  }

  /**
   * All of it or nothing; gives what stands there afterwards. Throws DomainError not-found, scheme-missing,
   * result-announced, unit-not-scored, own-cause, version-conflict with the figure as it is now, and measure-refused, which
   * names the unit, the measure and the period.
   */
  write(principal: Principal, { planId, figures }: WriteMeasures, key?: string): Promise<MeasureFigure[]> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { measures: figures, planId }, async () => {
        const scored = await heldScored(tx, principal, planId);
        const asked = figures.map((figure) => ({ ...figure, period: plain('period', figure.period) }));
        if (new Set(asked.map(at)).size < asked.length) throw invalid('figures', 'name each figure once');
        const units = [...new Set(asked.map(({ unitId }) => unitId))];
        for (const unitId of units) requireScores(scored, unitId);
        const there = new Map((await figuresOf(tx, scored, units)).map((figure) => [at(figure), figure]));
        const changes = asked.map((figure): MeasureChange => {
          const { unitId, measure, period } = figure;
          const before = there.get(at(figure)) ?? null;
          const name = scored.plan.units.find((unit) => unit.unitId === unitId)!.name;
          if ((before?.version ?? 0) !== figure.version)
            throw new DomainError('version-conflict', { unit: name }, { current: { ...at3(figure), figure: before } });
          const after = typedOf(figure);
          const definition = scored.plan.scheme.measures.find((one) => one.key === measure);
          if (!definition) throw new DomainError('measure-refused', { unit: name, measure, period, kind: 'unknown' });
          const [fault] = after
            ? measureFaults(definition, { year: scored.plan.year, today: today() }, { ...after, period })
            : [];
          if (fault)
            throw new DomainError('measure-refused', {
              ...{ unit: name, measure: definition.name, period, year: String(scored.plan.year) },
              ...fault.facts,
              kind: `${fault.field}-${fault.code}`,
            });
          return { unitId, measure, period, before, after };
        });
        await writeFigures(tx, scored, changes);
        const written = new Set(asked.map(at));
        return (await figuresOf(tx, scored, units)).filter((figure) => written.has(at(figure)));
      }),
    );
  }
}

const at3 = ({ unitId, measure, period }: { unitId: number; measure: string; period: string }) => ({
  ...{ unitId, measure, period },
});

/** Null where nothing shall stand there. */
function typedOf({ period, numerator, denominator, source = '' }: WriteMeasure): TypedMeasure | null {
  const figure = plain('numerator', numerator ?? '');
  if (figure === '') return null;
  return { period, numerator: figure, denominator: plain('denominator', denominator ?? ''), source };
}
