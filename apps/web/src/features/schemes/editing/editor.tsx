import type { AssessmentScheme, SchemeProblem } from '@yaodian/api-client';
import { createContext, useContext } from 'react';
import type { Draft } from '../draft';
import { plainPath, valueAt, withValueAt } from './paths';

interface Editor {
  scheme: AssessmentScheme;
  draft: Draft;
  problems: SchemeProblem[];
  /** `about` names the field: typing in it is one step to undo. */
  edit: (change: (draft: Draft) => Draft, about?: string | null) => void;
  /** Opens what a path stands for, and puts the focus there. */
  goTo: (path: string) => void;
}

export const EditorContext = createContext<Editor | null>(null);

/** The draft around a part of the form, with ways to change it by the paths that problems name. */
export function useEditor() {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('stands outside of an editor');
  const { draft, edit, problems } = editor;
  return {
    ...editor,
    read: <T,>(path: string) => valueAt(draft, path) as T,
    /** Typing one field is one step; a choice is a step of its own. */
    put: (path: string, value: unknown, isTyped = false) =>
      edit((now) => withValueAt(now, path, value), isTyped ? path : null),
    change: <T,>(path: string, how: (value: T) => T) =>
      edit((now) => withValueAt(now, path, how(valueAt(now, path) as T))),
    problemsAt: (path: string) => problems.filter((problem) => plainPath(problem.path) === plainPath(path)),
  };
}
