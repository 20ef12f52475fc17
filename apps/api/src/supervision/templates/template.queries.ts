import { type TemplateField as Offered, templateFields, type TemplateKind } from '@yaodian/official-document';
import type { EntityManager } from 'typeorm';
import { instant } from '../../database/columns.js';
import { DomainError } from '../../platform/domain-error.js';
import type { TemplateChoice, TemplateField, Templates, TemplateVersion } from './template.dto.js';

/** A template's file in the store. */
export interface StoredTemplate {
  id: number;
  kind: TemplateKind;
  version: number;
  name: string;
  sha256: string;
}

const columns = 'id, kind, version, name, sha256';

/** Throws DomainError not-found or file-removed. */
export async function findTemplate(manager: EntityManager, id: number): Promise<StoredTemplate> {
  const [row] = await manager.query<(StoredTemplate & { removalId: number | null })[]>(
    `SELECT ${columns}, removal_id AS removalId FROM document_template WHERE id = ?`,
    [id],
  );
  if (!row) throw new DomainError('not-found', { template: String(id) });
  const { removalId, ...template } = row;
  if (removalId !== null) throw new DomainError('file-removed', { name: template.name });
  return template;
}

/** The office's own template that is used for documents of a kind; null: the built-in one, also where its file was removed. */
export async function chosenTemplate(manager: EntityManager, kind: TemplateKind): Promise<StoredTemplate | null> {
  const [row] = await manager.query<{ templateId: number | null; removalId: number | null }[]>(
    `SELECT template_id AS templateId, removal_id AS removalId
     FROM template_choice LEFT JOIN document_template ON document_template.id = template_id
     WHERE template_choice.kind = ? ORDER BY template_choice.version DESC LIMIT 1`,
    [kind],
  );
  return row?.templateId == null || row.removalId !== null ? null : findTemplate(manager, row.templateId);
}

/** All that there is for documents of a kind. */
export async function findTemplates(manager: EntityManager, kind: TemplateKind): Promise<Templates> {
  const versions = await manager.query<
    (Omit<TemplateVersion, 'addedAt' | 'removed'> & { addedAt: Date | string; removalId: number | null })[]
  >(
    `SELECT document_template.id, document_template.version, document_template.name, size, person.name AS addedBy,
       added_at AS addedAt, removal_id AS removalId
     FROM document_template LEFT JOIN person ON person.id = added_by WHERE kind = ? ORDER BY document_template.version DESC`,
    [kind],
  );
  const choices = await manager.query<
    (Omit<TemplateChoice, 'at'> & { at: Date | string; templateId: number | null })[]
  >(
    `SELECT template_choice.version, document_template.version AS templateVersion, template_id AS templateId,
       person.name AS "by", chosen_at AS at
     FROM template_choice LEFT JOIN document_template ON document_template.id = template_id
       LEFT JOIN person ON person.id = chosen_by
     WHERE template_choice.kind = ? ORDER BY template_choice.version DESC`,
    [kind],
  );
  return {
    kind,
    choiceVersion: choices[0]?.version ?? 0,
    chosenId: (await chosenTemplate(manager, kind))?.id ?? null,
    versions: versions.map(({ removalId, addedAt, ...row }) => ({
      ...row,
      addedAt: instant(addedAt),
      removed: removalId !== null,
    })),
    choices: choices.map(({ templateId: _, ...row }) => ({ ...row, at: instant(row.at) })),
    fields: flat(templateFields[kind]),
  };
}

const flat = (fields: readonly Offered[], within: string[] = []): TemplateField[] =>
  fields.flatMap(({ name, required, sample, fields: own }) => [
    { name, required, sample, within, isList: own !== undefined },
    ...(own ? flat(own, [...within, name]) : []),
  ]);
