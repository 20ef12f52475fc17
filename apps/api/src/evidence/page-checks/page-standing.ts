import type { EntityManager } from 'typeorm';
import { instant, json, marks } from '../../database/columns.js';
import { findPatterns } from './hosts/page-host.queries.js';
import { hostOf, isListed } from './hosts/host-pattern.js';
import type { PageReason, PageStanding, PageWord } from './page-check.dto.js';
import { titleFits } from './reading/read-page.js';

/** On so many different days checks fail before a person has to look. */
export const daysBeforePerson = 3;

/** A published address, with what is declared of it. */
export interface Published {
  versionId: number;
  url: string;
  title: string;
  publishedOn: string | null;
}

interface Values {
  versionId: number;
  state: 'good' | 'gone' | 'failed' | null;
  reason: string | null;
  status: number | null;
  checkedAt: Date | string | null;
  goodAt: Date | string | null;
  changedAt: Date | string | null;
  askedAt: Date | string | null;
  titles: string | null;
  pageDate: string | null;
  failedDays: number;
  said: PageWord | null;
  words: string | null;
  saidBy: string | null;
  saidAt: Date | string | null;
}

const select = `SELECT watch.version_id AS versionId, watch.state, last_one.reason, last_one.status, watch.checked_at AS checkedAt,
    watch.good_at AS goodAt, watch.changed_at AS changedAt, watch.asked_at AS askedAt, good.titles,
    good.published_on AS pageDate, watch.failed_days AS failedDays, statement.said, statement.words,
    person.name AS saidBy, statement.said_at AS saidAt
  FROM page_watch watch LEFT JOIN page_check last_one ON last_one.id = watch.last_check_id
    LEFT JOIN page_check good ON good.id = watch.good_check_id
    LEFT JOIN page_statement statement ON statement.id = watch.statement_id
    LEFT JOIN person ON person.id = statement.person_id`;

/** What checks have found at published addresses, by version. */
export async function standingsOf(
  manager: EntityManager,
  pages: readonly Published[],
): Promise<Map<number, PageStanding>> {
  if (pages.length === 0) return new Map();
  const ids = pages.map(({ versionId }) => versionId);
  const rows = await manager.query<Values[]>(`${select} WHERE watch.version_id IN (${marks(ids)})`, ids);
  const known = new Map(rows.map((row) => [row.versionId, row]));
  const isChecked = ({ versionId }: Published) => (known.get(versionId)?.state ?? null) !== null;
  const patterns = pages.every(isChecked) ? [] : await findPatterns(manager);
  return new Map(
    pages.map((page) => {
      const row = known.get(page.versionId);
      return [page.versionId, row && row.state !== null ? checked(page, row) : unchecked(page, row, patterns)];
    }),
  );
}

function checked(page: Published, row: Values): PageStanding {
  const titles = row.titles === null ? [] : json<string[]>(row.titles);
  const dateFits = row.pageDate === null ? null : row.pageDate === page.publishedOn;
  return {
    state: row.state!,
    ...reasonOf(row),
    ...times(row),
    title: titles[0] ?? null,
    titleFits: row.goodAt === null ? null : titleFits(page.title, titles),
    publishedOn: row.pageDate,
    dateFits,
    failedDays: row.failedDays,
    isAsked: row.askedAt !== null,
    needsPerson: row.state === 'failed' && row.failedDays >= daysBeforePerson && row.said === null,
    statement:
      row.said === null ? null : { said: row.said, words: row.words!, by: row.saidBy, at: instant(row.saidAt!) },
  };
}

function unchecked({ url }: Published, row: Values | undefined, patterns: readonly string[]): PageStanding {
  const isOpen = URL.canParse(url) && isListed(hostOf(new URL(url)), patterns);
  return {
    state: 'unchecked',
    reason: patterns.length === 0 ? 'no-hosts' : isOpen ? 'waiting' : 'host-not-listed',
    ...{ status: null, checkedAt: null, goodAt: null, changedAt: null, title: null, titleFits: null },
    ...{ publishedOn: null, dateFits: null, failedDays: 0, isAsked: row !== undefined && row.askedAt !== null },
    ...{ needsPerson: false, statement: null },
  };
}

/** A code as it is kept, and the server's answer apart from it. */
export function reasonOf({ reason, status }: { reason: string | null; status: number | null }): {
  reason: PageReason | null;
  status: number | null;
} {
  return { reason: reason?.startsWith('http-') ? 'http-status' : (reason as PageReason | null), status };
}

const times = ({ checkedAt, goodAt, changedAt }: Values) => ({
  checkedAt: checkedAt === null ? null : instant(checkedAt),
  goodAt: goodAt === null ? null : instant(goodAt),
  changedAt: changedAt === null ? null : instant(changedAt),
});

/** Whether the page itself says what is declared of it: the trust grade A. */
export const confirms = ({ state, goodAt, titleFits: title, dateFits }: PageStanding): boolean =>
  goodAt !== null && state !== 'gone' && title === true && dateFits === true;
