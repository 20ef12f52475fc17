import { schemeTemplates } from '@yaodian/assessment';
import type { AssessmentScheme, SchemeBody } from '@yaodian/api-client';
import { ok, type RunningApplication } from './application.js';
import { path } from './doubtful.js';

/** What a template of the library holds, beside what the scheme's own columns keep. */
export function templateBody(year: number, index = 0): SchemeBody {
  const { year: _year, title: _title, weightBasisPoints: _weight, ...body } = schemeTemplates[index]!.scheme(year);
  return JSON.parse(JSON.stringify(body)) as SchemeBody;
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
