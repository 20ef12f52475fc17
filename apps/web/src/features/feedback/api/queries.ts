import { queryOptions } from '@tanstack/react-query';
import type { FigureRows, SheetFigure } from '@yaodian/api-client';
import { answerOf, api } from '../../../shared/api';

export const feedbackQuery = (id: number, unitId: number) =>
  queryOptions({
    queryKey: ['inspections', 'feedback', id, unitId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/inspections/{id}/units/{unitId}/feedback', { params: { path: { id, unitId } }, signal })),
  });

export const feedbackListQuery = (id: number) =>
  queryOptions({
    queryKey: ['inspections', 'feedback', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/inspections/{id}/feedback', { params: { path: { id } }, signal })),
  });

/** All figures that findings stand behind, but for what is praised. */
const ofProblems: SheetFigure[] = ['content', 'deductions', 'vetoes'];

/** What was found in a unit and stands, in the order of its sheet. */
export const problemsQuery = (id: number, unitId: number) =>
  queryOptions({
    queryKey: ['inspections', 'problems', id, unitId],
    queryFn: async ({ signal }) => {
      const page = async (figure: SheetFigure, from?: number): Promise<FigureRows['findings']> => {
        const path = { id, unitId, figure };
        const query = { from, limit: 100 };
        const rows = await answerOf(
          api.GET('/api/inspections/{id}/units/{unitId}/figures/{figure}/rows', { params: { path, query }, signal }),
        );
        return rows.next === null ? rows.findings : [...rows.findings, ...(await page(figure, rows.next))];
      };
      const found = await Promise.all(ofProblems.map((figure) => page(figure)));
      return found.flat().sort((one, other) => one.number - other.number);
    },
  });
