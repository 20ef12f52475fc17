import type { EntityManager } from 'typeorm';
import type { Principal } from '../../identity/principal.js';
import { viewerOf } from '../../reports/viewer.js';
import { instant, json, marks } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { PageExtract, PageFinding, PagesToSee, PageToSee } from './page-check.dto.js';
import { daysBeforePerson, reasonOf } from './page-standing.js';

/** Of a kept text as much as is read beside a report. */
const shownText = 6000;
const shownFindings = 20;

export interface WatchedPage {
  evidenceId: number;
  unitId: number;
  url: string | null;
}

/** The page of a version. Throws DomainError not-found. */
export async function findPage(manager: EntityManager, versionId: number): Promise<WatchedPage> {
  const [row] = await manager.query<WatchedPage[]>(
    `SELECT evidence.id AS evidenceId, evidence.unit_id AS unitId, version.url FROM evidence_version version
       JOIN evidence_place place ON place.id = version.place_id JOIN evidence ON evidence.id = place.evidence_id
     WHERE version.id = ? AND version.kind = 'url'`,
    [versionId],
  );
  if (!row) throw new DomainError('not-found', { page: String(versionId) });
  return row;
}

interface CheckValues {
  outcome: PageFinding['state'];
  reason: string | null;
  status: number | null;
  firstAt: Date | string;
  lastAt: Date | string;
  times: number;
  textHash: string | null;
}

/** What was kept of a page, and what checks have found there. */
export async function findExtract(manager: EntityManager, versionId: number, url: string | null): Promise<PageExtract> {
  const [good] = await manager.query<
    {
      titles: string | null;
      publishedOn: string | null;
      finalUrl: string | null;
      textHash: string;
      lastAt: Date | string;
    }[]
  >(
    `SELECT titles, published_on AS publishedOn, final_url AS finalUrl, text_hash AS textHash, last_at AS lastAt
     FROM page_check WHERE version_id = ? AND outcome = 'good' ORDER BY id DESC LIMIT 1`,
    [versionId],
  );
  const [kept] =
    good === undefined
      ? []
      : await manager.query<{ text: string }[]>(
          `SELECT text FROM page_check WHERE version_id = ? AND text_hash = ? AND text IS NOT NULL ORDER BY id DESC LIMIT 1`,
          [versionId, good.textHash],
        );
  const rows = await manager.query<CheckValues[]>(
    `SELECT outcome, reason, status, first_at AS firstAt, last_at AS lastAt, times, text_hash AS textHash FROM page_check
     WHERE version_id = ? ORDER BY id DESC LIMIT ${shownFindings}`,
    [versionId],
  );
  return {
    title: json<string[]>(good?.titles ?? '[]')[0] ?? null,
    publishedOn: good?.publishedOn ?? null,
    finalUrl: good?.finalUrl && good.finalUrl !== url ? good.finalUrl : null,
    text: kept?.text.slice(0, shownText) ?? null,
    isCut: (kept?.text.length ?? 0) > shownText,
    goodAt: good === undefined ? null : instant(good.lastAt),
    findings: rows.map(({ outcome, firstAt, lastAt, times, textHash, ...row }) => ({
      ...{ state: outcome, ...reasonOf(row), firstAt: instant(firstAt), lastAt: instant(lastAt), times, textHash },
    })),
  };
}

type ToSeeValues = Omit<PageToSee, 'reason' | 'checkedAt' | 'goodAt'> & {
  reason: string | null;
  checkedAt: Date | string;
  goodAt: Date | string | null;
};

/** Pages at which checks have failed on three days, of some units or of all but some. */
async function findPagesToSee(
  manager: EntityManager,
  { units, except, limit }: { units: readonly number[] | 'all'; except: readonly number[]; limit: number },
): Promise<PagesToSee> {
  const from = `FROM page_watch watch JOIN evidence_version version ON version.id = watch.version_id AND version.removal_id IS NULL
      AND NOT EXISTS (SELECT 1 FROM evidence_version later WHERE later.place_id = version.place_id AND later.number > version.number)
    JOIN evidence_place place ON place.id = version.place_id AND place.channel IS NOT NULL
    JOIN evidence ON evidence.id = place.evidence_id
    WHERE watch.state = 'failed' AND watch.failed_days >= ${daysBeforePerson} AND watch.statement_id IS NULL
      AND ${units === 'all' ? '1 = 1' : `evidence.unit_id IN (${marks(units)})`} AND evidence.unit_id NOT IN (${except.length === 0 ? '0' : marks(except)})`;
  const values = [...(units === 'all' ? [] : units), ...except];
  const [sum] = await manager.query<{ count: number | string }[]>(`SELECT COUNT(*) AS count ${from}`, values);
  const rows = await manager.query<ToSeeValues[]>(
    `SELECT watch.version_id AS versionId, evidence.id AS evidenceId, evidence.title,
       (SELECT COALESCE(MIN(CASE WHEN kind = 'short-name' THEN name END), MIN(CASE WHEN kind = 'name' THEN name END))
        FROM unit_name WHERE unit_name.unit_id = evidence.unit_id) AS unitName,
       version.url, place.published_on AS publishedOn,
       (SELECT reason FROM page_check WHERE page_check.id = watch.last_check_id) AS reason,
       (SELECT status FROM page_check WHERE page_check.id = watch.last_check_id) AS status,
       watch.failed_days AS failedDays, watch.checked_at AS checkedAt, watch.good_at AS goodAt
     ${from} ORDER BY watch.failed_days DESC, watch.version_id LIMIT ${limit}`,
    values,
  );
  return {
    count: Number(sum!.count),
    items: rows.map(({ checkedAt, goodAt, ...row }) => ({
      ...row,
      ...{ reason: reasonOf(row).reason ?? 'internal' },
      ...{ checkedAt: instant(checkedAt), goodAt: goodAt === null ? null : instant(goodAt) },
    })),
  };
}

/** The pages that wait for the person: the office's, and for the office's own units those of whom a plan names (本级复核人). */
export async function waitingPages(manager: EntityManager, principal: Principal, limit: number): Promise<PagesToSee> {
  const viewer = await viewerOf(manager, principal);
  const sql = "SELECT id FROM plan WHERE state = 'issued' AND own_reviewer_id = ? LIMIT 1";
  const isNamed = (await manager.query<object[]>(sql, [principal.personId])).length > 0;
  const own = [...viewer.officeUnits];
  const except = [...viewer.member].filter((unit) => !own.includes(unit));
  if (viewer.isOffice)
    return findPagesToSee(manager, { units: 'all', except: isNamed ? except : [...except, ...own], limit });
  return isNamed ? findPagesToSee(manager, { units: own, except: [], limit }) : { items: [], count: 0 };
}
