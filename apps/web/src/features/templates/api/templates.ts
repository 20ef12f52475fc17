import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChooseTemplate, TemplateKind, Templates } from '@yaodian/api-client';
import { answeredFile } from '../../../shared/answered-file';
import { answerOf, api } from '../../../shared/api';
import { isConflict } from '../../../shared/problem';

export const templatesQuery = () =>
  queryOptions({
    queryKey: ['templates', 'list'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/supervision/templates', { signal })),
  });

/** Shows what there is of one kind now. */
function useShow() {
  const client = useQueryClient();
  return (templates: Templates) =>
    client.setQueryData(templatesQuery().queryKey, (all) =>
      all?.map((one) => (one.kind === templates.kind ? templates : one)),
    );
}

export function useAddTemplate() {
  const show = useShow();
  return useMutation({
    mutationFn: ({ kind, file }: { kind: TemplateKind; file: File }) => {
      const data = new FormData();
      data.append('kind', kind);
      data.append('file', file);
      return answerOf(
        api.POST('/api/supervision/templates', { body: data as unknown as { kind: TemplateKind; file: string } }),
      );
    },
    onSuccess: show,
  });
}

export function useChooseTemplate() {
  const show = useShow();
  return useMutation({
    mutationFn: (body: ChooseTemplate) => answerOf(api.PUT('/api/supervision/templates/choice', { body })),
    onSuccess: show,
    onError: (error) => {
      if (isConflict(error)) show(error.current as Templates);
    },
  });
}

/** Which file of a template is wanted: one to begin with, the one that is kept, or that with sample words in its fields. */
export type WantedFile = { starter: TemplateKind } | { kept: number } | { sample: number };

export const useTemplateFile = () =>
  useMutation({
    mutationFn: (wanted: WantedFile) => {
      const parseAs = 'blob' as const;
      if ('starter' in wanted) {
        const params = { query: { kind: wanted.starter } };
        return answeredFile(api.GET('/api/supervision/templates/starter.docx', { params, parseAs }), 'template.docx');
      }
      const id = 'kept' in wanted ? wanted.kept : wanted.sample;
      const params = { path: { id } };
      return answeredFile(
        'kept' in wanted
          ? api.GET('/api/supervision/templates/{id}/file.docx', { params, parseAs })
          : api.GET('/api/supervision/templates/{id}/preview.docx', { params, parseAs }),
        'template.docx',
      );
    },
  });
