import { schemeTemplates } from '@yaodian/assessment';
import type { AssessmentScheme, SchemeBody } from '@yaodian/api-client';
import { ok, type RunningApplication } from './application.js';
import { path } from './doubtful.js';

/** What a template of the library holds, beside what the scheme's own columns keep. */
function templateBody(year: number, index = 0): SchemeBody {
  const { year: _year, title: _title, weightBasisPoints: _weight, ...body } = schemeTemplates[index]!.scheme(year);
  return JSON.parse(JSON.stringify(body)) as SchemeBody;
}

/** The template with a manual leaf of choices and a leaf scored by a measure. */
export function measuredBody(): SchemeBody {
  const scheme = templateBody(2026);
  const [organisation, ...others] = scheme.trees[0]!.indicators;
  const [duty, mechanism, training] = organisation!.children!;
  const choices = [
    { name: '优', ratio: '1' },
    { name: '差', ratio: '0' },
  ];
  const children = [
    duty!,
    { ...mechanism!, rule: { kind: 'manual', version: 1, choices } as never },
    { ...training!, rule: { kind: 'ratio', version: 1, measure: 'answered', target: '1' } as never },
  ];
  const measures = [
    { key: 'answered', name: '留言按时回应', unit: '件', hasDenominator: true },
    { key: 'visits', name: '信息报送', unit: '条', hasDenominator: false },
  ];
  return {
    ...scheme,
    measures,
    trees: [{ ...scheme.trees[0]!, indicators: [{ ...organisation!, children }, ...others] }],
  };
}

/** A scheme adopted for a plan, which scores these units in its first comparison group. */
export async function adoptScheme(
  { client }: RunningApplication,
  planId: number,
  unitIds: number[],
  body: SchemeBody = templateBody(2026),
): Promise<AssessmentScheme> {
  const draft = ok(await client.POST('/api/schemes', { body: { planId, title: '2026年政务公开考核方案' } }));
  const groups = body.groups.map(({ name }, index) => ({
    ...{ title: name, unitGroupId: null, unitIds: index === 0 ? unitIds : [] },
  }));
  const kept = ok(
    await client.PUT('/api/schemes/{id}', {
      params: path(draft.id),
      body: {
        ...{ version: draft.version, title: draft.title, weight: 400, body },
        selection: { ...draft.selection, unitIds, groups },
      },
    }),
  );
  return ok(
    await client.POST('/api/schemes/{id}/adoption', { params: path(draft.id), body: { version: kept.version } }),
  );
}
