import type { EditInspection, Inspection } from '@yaodian/api-client';

/** All that is planned of an inspection, as the form holds it. */
export type PlanContent = Required<Omit<EditInspection, 'version' | 'planId'>>;

export const contentOf = (inspection: Inspection): PlanContent => ({
  title: inspection.title,
  quarter: inspection.quarter,
  method: inspection.method,
  checkListId: inspection.checkListId,
  weights: inspection.weights,
  settings: inspection.settings,
  selection: inspection.selection,
  unitsWanted: inspection.unitsWanted,
  inspectorsPerUnit: inspection.inspectorsPerUnit,
  samplesPerUnit: inspection.samplesPerUnit,
  team: inspection.team.map(({ personId, leads }) => ({ personId, leads })),
  feedbackDays: inspection.feedbackDays,
  rectificationDays: inspection.rectificationDays,
  underSupervisionRules: inspection.underSupervisionRules,
  fieldFrom: inspection.fieldFrom,
  fieldTo: inspection.fieldTo,
});

export const weightSum = ({ weights }: PlanContent): number => weights.quantity + weights.content + weights.timeliness;

/** What a section of the form is given. */
export interface SectionProps {
  content: PlanContent;
  set: (changes: Partial<PlanContent>) => void;
}
