import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Scorecard } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { useDownload } from '../../../shared/use-download';
import { answerOf, api } from '../../../shared/api';

/** A running score is no older than this on the server, and the end of the time for appeals is seen so late at most. */
const aMinute = 60_000;

/** Plans that can be looked at, the newest year first. */
export const scoredPlansQuery = () =>
  queryOptions({
    queryKey: ['scores', 'plans'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/scores/plans', { signal })),
  });

/** The ranking of a plan by comparison group. */
export const overviewQuery = (planId: number | undefined) =>
  queryOptions({
    queryKey: ['scores', 'overview', planId ?? null],
    enabled: planId !== undefined,
    queryFn: ({ signal }) => answerOf(api.GET('/api/scores', { params: { query: { planId: planId! } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? aMinute : false),
  });

/** 计分卡 of a unit, running or as frozen. */
export const scorecardQuery = (planId: number | undefined, unitId: number, snapshot: number | undefined) =>
  queryOptions({
    queryKey: ['scores', 'card', planId ?? null, unitId, snapshot ?? null],
    enabled: planId !== undefined,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/scores/{planId}/units/{unitId}', {
          params: { path: { planId: planId!, unitId }, query: { snapshot } },
          signal,
        }),
      ) as Promise<unknown> as Promise<Scorecard>,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data && (data.state === 'running' || data.isWindowOpen) ? aMinute : false,
  });

/** What stands behind a line, page by page. */
export const lineFactsQuery = (planId: number, unitId: number, line: string, snapshot: number | undefined) =>
  infiniteQueryOptions({
    queryKey: ['scores', 'facts', planId, unitId, line, snapshot ?? null],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/api/scores/{planId}/units/{unitId}/lines/{key}', {
          params: { path: { planId, unitId, key: line }, query: { snapshot, from: pageParam } },
          signal,
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  });

/** Totals by day and by quarter. */
export const trendQuery = (planId: number, unitIds: readonly number[]) =>
  queryOptions({
    queryKey: ['scores', 'trend', planId, unitIds],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/scores/{planId}/trend', {
          params: { path: { planId }, query: { unitIds: unitIds.join(',') } },
          signal,
        }),
      ),
    enabled: unitIds.length > 0,
    placeholderData: keepPreviousData,
  });

/** A unit's score sheet as a Word document. */
export const useSheetDocument = (planId: number, unitId: number, snapshot: number | undefined) =>
  useDownload((file: string, signal) =>
    answeredFile(
      api.GET('/api/results/{planId}/units/{unitId}/sheet.docx', {
        params: { path: { planId, unitId }, query: { snapshot } },
        signal,
        parseAs: 'blob',
      }),
      file,
    ),
  );
