import { validateScheme, weightBounds } from '@yaodian/assessment';
import { type CivilDate, civilDateOf } from '@yaodian/calendar';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/record.js';
import { insertAll } from '../../database/bulk.js';
import { json } from '../../database/columns.js';
import { once } from '../../database/idempotency.js';
import { forUpdate } from '../../database/locking.js';
import { UnitOfWork } from '../../database/unit-of-work.js';
import type { Principal } from '../../identity/principal.js';
import type { UnitSelection } from '../../organisation/selection/selection.dto.js';
import { requireSelected } from '../../organisation/selection/selection.js';
import { Clock } from '../../platform/clock.js';
import { DomainError } from '../../platform/domain-error.js';
import { invalid } from '../../platform/validation.js';
import { findPlan } from '../../plans/plan.queries.js';
import { beginningFrom, emptyBeginning, templateLines } from './beginning.js';
import { belongingsOf } from './belonging.js';
import type { SchemeBody } from './scheme-body.dto.js';
import { ResultRow } from '../result/result.entity.js';
import { selectedUnits, unitProblems } from './scheme-units.js';
import type {
  AdoptScheme,
  AssessmentScheme,
  EditScheme,
  NewScheme,
  SchemeLine,
  SchemeQuery,
  SchemeTemplateLine,
} from './scheme.dto.js';
import { AssessmentSchemeRow, AssessmentUnitRow } from './scheme.entity.js';
import { adoptedUnits, findScheme, listSchemes, schemeOf } from './scheme.queries.js';

/** 考核方案: drafted, kept with whatever is wrong with them, and frozen at adoption. */
@Injectable()
export class SchemeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(query: SchemeQuery): Promise<SchemeLine[]> {
    return listSchemes(this.unitOfWork.reader, query);
  }

  /** Throws DomainError not-found. */
  get(id: number): Promise<AssessmentScheme> {
    return this.shown(this.unitOfWork.reader, id);
  }

  templates(): SchemeTemplateLine[] {
    return templateLines(Number(this.today().slice(0, 4)));
  }

  /** Throws DomainError not-found, and validation for both a copy and a template. */
  create(
    { planId, title, copiedFrom, template }: NewScheme,
    { personId }: Principal,
    key?: string,
  ): Promise<AssessmentScheme> {
    if (copiedFrom !== undefined && template !== undefined) throw invalid('template', 'not together with copiedFrom');
    return this.unitOfWork.run((tx) =>
      once(tx, key, { createScheme: title, planId, copiedFrom, template }, async () => {
        const { year } = await findPlan(tx, planId);
        const copied = copiedFrom === undefined ? null : (await findScheme(tx, copiedFrom)).row;
        const { weight, body, selection } =
          copied ?? (template === undefined ? emptyBeginning() : beginningFrom(template, year));
        const at = this.clock.now();
        const { id } = await tx.save(AssessmentSchemeRow, {
          planId,
          title,
          state: 'draft',
          number: null,
          ...{ weight, body, selection },
          copiedFromId: copied?.id ?? null,
          ...{ createdBy: personId, createdAt: at, adoptedBy: null, adoptedAt: null, updatedAt: at, version: 1 },
        });
        await record(tx, { action: 'scheme.create', objectId: id, after: { planId, title, copiedFrom, template } });
        return this.shown(tx, id);
      }),
    );
  }

  /**
   * Keeps a draft whatever else is wrong with it, which the answer names. Throws DomainError not-found, version-conflict,
   * scheme-not-draft, and weight-out-of-bounds: no share below 4 % is kept even in a draft.
   */
  edit(id: number, { version, title, weight, body, selection }: EditScheme): Promise<AssessmentScheme> {
    return this.unitOfWork.run(async (tx) => {
      const { row: before } = await this.held(tx, id, version);
      requireWeight(weight);
      requireForm(body, selection);
      await requireSelected(tx, selection);
      const after = { title, weight, body: JSON.stringify(body), selection: JSON.stringify(selection) };
      await tx.update(AssessmentSchemeRow, { id }, { ...after, version: version + 1, updatedAt: this.clock.now() });
      await record(tx, {
        action: 'scheme.edit',
        objectId: id,
        before: contentOf(before),
        after: { title, weight, ...body, selection },
      });
      return this.shown(tx, id);
    });
  }

  /** Only a draft. Throws DomainError not-found, version-conflict and scheme-not-draft. */
  remove(id: number, version: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { row } = await this.held(tx, id, version);
      await tx.delete(AssessmentSchemeRow, { id });
      await record(tx, { action: 'scheme.delete', objectId: id, before: contentOf(row) });
    });
  }

  /**
   * Freezes a draft with its units and gives it the plan's next number; the one adopted before is replaced. Throws
   * DomainError not-found, version-conflict, scheme-not-draft, scheme-problems and, where the year's result is announced,
   * result-announced.
   */
  adopt(id: number, { version }: AdoptScheme, { personId }: Principal, key?: string): Promise<AssessmentScheme> {
    return this.unitOfWork.run((tx) =>
      once(tx, key, { adoptScheme: id, version }, async () => {
        const { line, row } = await this.held(tx, id, version);
        // adoptions of one plan come one after the other
        await tx.query(`SELECT id FROM plan WHERE id = ?${forUpdate(tx)}`, [row.planId]);
        if (await tx.existsBy(ResultRow, { planId: row.planId }))
          throw new DomainError('result-announced', { plan: line.planTitle });
        const { problems, units } = await this.shown(tx, id);
        const [first] = problems;
        if (first)
          throw new DomainError(
            'scheme-problems',
            { title: row.title, count: String(problems.length), line: first.line?.name ?? row.title },
            { current: { problems } },
          );
        const adopted = await listSchemes(tx, { planId: row.planId });
        const number = Math.max(0, ...adopted.map((scheme) => scheme.number ?? 0)) + 1;
        const at = this.clock.now();
        for (const former of adopted.filter(({ state }) => state === 'adopted'))
          await tx.update(
            AssessmentSchemeRow,
            { id: former.id },
            { state: 'replaced', version: former.version + 1, updatedAt: at },
          );
        await tx.update(
          AssessmentSchemeRow,
          { id },
          { state: 'adopted', number, adoptedBy: personId, adoptedAt: at, updatedAt: at, version: version + 1 },
        );
        const belongings = await belongingsOf(tx, this.today());
        await insertAll(
          tx,
          AssessmentUnitRow,
          units.map(({ unitId, name, groups, ranked }, index) => ({
            ...{ schemeId: id, unitId, unitName: name, position: index + 1, groupKey: groups[0]!, ranked },
            belongsTo: JSON.stringify(belongings.get(unitId)!),
          })),
        );
        await record(tx, {
          action: 'scheme.adopt',
          objectId: id,
          before: { state: 'draft' },
          after: { state: 'adopted', number, units: units.length },
        });
        return this.shown(tx, id);
      }),
    );
  }

  private async held(tx: EntityManager, id: number, version: number): ReturnType<typeof findScheme> {
    await tx.query(`SELECT id FROM assessment_scheme WHERE id = ?${forUpdate(tx)}`, [id]);
    const { line, row } = await findScheme(tx, id);
    if (row.state !== 'draft') throw new DomainError('scheme-not-draft', { title: row.title });
    if (row.version !== version)
      throw new DomainError('version-conflict', undefined, { current: await this.shown(tx, id) });
    return { line, row };
  }

  private async shown(manager: EntityManager, id: number): Promise<AssessmentScheme> {
    const { line, row } = await findScheme(manager, id);
    const body = json<SchemeBody>(row.body);
    const selection = json<UnitSelection>(row.selection);
    const isDraft = row.state === 'draft';
    const units = isDraft
      ? await selectedUnits(manager, body, selection, this.today())
      : await adoptedUnits(manager, id);
    const problems = isDraft ? [...validateScheme(schemeOf(row, line.year)), ...unitProblems(body, units)] : [];
    return { ...line, body, selection, units, problems, copiedFrom: row.copiedFromId };
  }

  private today(): CivilDate {
    return civilDateOf(this.clock.now());
  }
}

const contentOf = ({ title, weight, body, selection }: AssessmentSchemeRow) => ({
  ...{ title, weight },
  ...json<SchemeBody>(body),
  selection: json<UnitSelection>(selection),
});

function requireWeight(weight: number): void {
  if (weight >= weightBounds.least && weight <= weightBounds.most) return;
  throw new DomainError('weight-out-of-bounds', { weight: percent(weight), least: percent(weightBounds.least) });
}
const percent = (basisPoints: number): string => (basisPoints / 100).toFixed(2);

/** An indicator either has others below it or a rule; the selection's groups are those of the body. */
function requireForm({ trees, groups }: SchemeBody, selection: UnitSelection): void {
  const wrong = trees
    .flatMap(({ indicators }) => indicators)
    .flatMap(function all(one): (typeof one)[] {
      return [one, ...(one.children ?? []).flatMap(all)];
    })
    .find(({ rule, division, children }) =>
      rule ? division !== undefined || children !== undefined : division === undefined || children === undefined,
    );
  if (wrong) throw invalid('body.trees', `the indicator ${wrong.key} needs either a rule, or a division and children`);
  if (selection.groups.length !== groups.length)
    throw invalid('selection.groups', 'must be as many as the groups of the body, in their order');
}
