import type { NoticeProposal, SeenProposal } from '@yaodian/api-client';

/** As many as go out under one sign-off. */
export const mostAtOnce = 200;

export const keyOf = ({ assignmentId, cause }: NoticeProposal): string => `${assignmentId} ${cause.kind} ${cause.of}`;

export const seenOf = ({ assignmentId, cause: { kind, of }, colour }: NoticeProposal): SeenProposal => ({
  assignmentId,
  cause: { kind, of },
  colour,
});
