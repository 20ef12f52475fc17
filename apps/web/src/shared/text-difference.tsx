import { useMemo } from 'react';
import { diffOf } from './text-diff';

interface Props {
  before: string;
  after: string;
  /** Which of the two is shown: the old one with what is left out, or the new one with what was put in. */
  side: 'before' | 'after';
}

/** One side of a change: what only it has is marked. */
export function TextDifference({ before, after, side }: Props) {
  const parts = useMemo(() => diffOf(before, after), [before, after]);
  const other = side === 'before' ? 'inserted' : 'deleted';
  return parts
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text }, index) => {
      if (kind === 'deleted') return <del key={index}>{text}</del>;
      if (kind === 'inserted') return <ins key={index}>{text}</ins>;
      return <span key={index}>{text}</span>;
    });
}
