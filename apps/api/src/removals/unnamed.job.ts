import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { marks } from '../database/columns.js';
import type { Job } from '../jobs/jobs.js';
import type { FileStore, KeptFile } from '../platform/file-store.js';

const day = 24 * 60 * 60_000;
/** So long after it was put a file may still wait for the row that will name it. */
const untilNamed = day;
/** So long a file that no row names is set aside before it is destroyed. */
export const daysAside = 30;
const atOnce = 500;

/**
 * Files of deleted drafts and deleted evidence: what no row names any more is set aside, what is named again meanwhile gets
 * its place back, and the rest is destroyed after some time. Safe to be done twice.
 */
export const destroyUnnamedJob = (unitOfWork: UnitOfWork, store: FileStore): Job => ({
  name: 'destroy-unnamed-files',
  every: day,
  run: async (now) => {
    const { reader } = unitOfWork;
    const before = new Date(now.getTime() - untilNamed);
    for (const { sha256, since, named } of await looked(reader, await store.setAside())) {
      if (named) await store.putBack(sha256);
      else if (since.getTime() < now.getTime() - daysAside * day) await store.destroyAside(sha256);
    }
    for await (const files of store.kept()) {
      const old = files.filter(({ since }) => since < before);
      for (const { sha256, named } of await looked(reader, old))
        if (!named) await store.putAside(sha256, { before, now });
    }
  },
});

/** Files, and whether a row names them. */
async function looked(manager: EntityManager, files: readonly KeptFile[]): Promise<(KeptFile & { named: boolean })[]> {
  const found: (KeptFile & { named: boolean })[] = [];
  for (let at = 0; at < files.length; at += atOnce) {
    const part = files.slice(at, at + atOnce);
    const hashes = part.map(({ sha256 }) => sha256);
    const rows = await manager.query<{ sha256: string }[]>(
      `SELECT sha256 FROM source_document WHERE sha256 IN (${marks(hashes)})
       UNION SELECT sha256 FROM evidence_version WHERE sha256 IN (${marks(hashes)})
       UNION SELECT sha256 FROM finding_file WHERE sha256 IN (${marks(hashes)})
       UNION SELECT sha256 FROM assessment_entry_file WHERE sha256 IN (${marks(hashes)})
       UNION SELECT sha256 FROM assessment_event_file WHERE sha256 IN (${marks(hashes)})
       UNION SELECT sha256 FROM assessment_appeal_file WHERE sha256 IN (${marks(hashes)})
       UNION SELECT sha256 FROM document_template WHERE sha256 IN (${marks(hashes)})`,
      [hashes, hashes, hashes, hashes, hashes, hashes, hashes].flat(),
    );
    const named = new Set(rows.map(({ sha256 }) => sha256));
    found.push(...part.map((file) => ({ ...file, named: named.has(file.sha256) })));
  }
  return found;
}
