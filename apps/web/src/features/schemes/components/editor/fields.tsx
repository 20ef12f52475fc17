import { isFigure } from '@yaodian/assessment';
import { Exact, plain } from '@yaodian/inspection';
import { Checkbox, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editing/editor';
import { plainPath } from '../../editing/paths';
import { typedFigure } from '../../editing/typed-figure';
import { useProblemWords } from '../../editing/use-problem-words';
import { shareAsPercent } from '../../use-line-words';
import style from './editor.module.css';

interface Named {
  /** Where the value is in the draft. */
  path: string;
  label: string;
  hint?: string;
  /** Where problems name it, if that is another path. */
  at?: string;
  wide?: boolean;
  /** For names, which may be a whole sentence. */
  long?: boolean;
  narrow?: boolean;
}

interface Given {
  id: string;
  'aria-describedby': string;
  status: 'error' | '';
}

/** A field with its explanation and what is wrong with it. */
export function Field({
  path,
  at = path,
  label,
  hint,
  wide,
  long,
  narrow,
  children,
}: Named & { children: (given: Given) => ReactNode }) {
  const id = useId();
  const { problemsAt } = useEditor();
  const words = useProblemWords();
  const problems = problemsAt(at);
  return (
    <div
      className={`${style.field} ${wide ? style.wide : long ? style.long : narrow ? style.narrow : ''}`}
      data-at={plainPath(at)}
    >
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-about`, status: problems.length > 0 ? 'error' : '' })}
      <div id={`${id}-about`}>
        {hint !== undefined && <p className={style.hint}>{hint}</p>}
        {problems.map((problem, index) => (
          <p key={index} className={style.wrong}>
            {words(problem, true)}
          </p>
        ))}
      </div>
    </div>
  );
}

export function TextAt(props: Named & { maxLength?: number }) {
  const { read, put } = useEditor();
  const { path, maxLength = 200 } = props;
  return (
    <Field {...props}>
      {(given) => (
        <Input
          {...given}
          lang="zh-CN"
          maxLength={maxLength}
          value={read<string>(path)}
          onChange={({ target }) => put(path, target.value, true)}
        />
      )}
    </Field>
  );
}

export function AreaAt(props: Named) {
  const { read, put } = useEditor();
  return (
    <Field wide {...props}>
      {(given) => (
        <Input.TextArea
          {...given}
          lang="zh-CN"
          maxLength={2000}
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={read<string>(props.path)}
          onChange={({ target }) => put(props.path, target.value, true)}
        />
      )}
    </Field>
  );
}

/** An exact figure, kept as it is typed. */
export function FigureAt(props: Named & { suffix?: string }) {
  const { read, put } = useEditor();
  const { path, suffix } = props;
  return (
    <Field narrow {...props}>
      {(given) => (
        <Input
          {...given}
          className={style.figure}
          inputMode="decimal"
          maxLength={24}
          suffix={suffix}
          value={read<string | null>(path) ?? ''}
          onChange={({ target }) => put(path, typedFigure(target.value), true)}
        />
      )}
    </Field>
  );
}

const asShare = (percent: string): string => (isFigure(percent) ? plain(new Exact(percent).div(100)) : percent);

/** A share from 0 to 1, typed and shown in percent. */
export function ShareAt(props: Named) {
  const { read, put } = useEditor();
  const [typed, setTyped] = useState<string | null>(null);
  const { path } = props;
  const share = read<string | null>(path) ?? '';
  return (
    <Field narrow {...props}>
      {(given) => (
        <Input
          {...given}
          className={style.figure}
          inputMode="decimal"
          maxLength={20}
          suffix="%"
          value={typed !== null && asShare(typed) === share ? typed : shareAsPercent(share)}
          onBlur={() => setTyped(null)}
          onChange={({ target }) => {
            const percent = typedFigure(target.value);
            setTyped(percent);
            put(path, asShare(percent), true);
          }}
        />
      )}
    </Field>
  );
}

export function WholeAt(props: Named & { min: number; max: number }) {
  const { read, put } = useEditor();
  const { path, min, max } = props;
  return (
    <Field narrow {...props}>
      {(given) => (
        <InputNumber
          {...given}
          className={style.whole}
          {...{ min, max }}
          precision={0}
          value={read<number>(path)}
          onChange={(value) => value !== null && put(path, value, true)}
        />
      )}
    </Field>
  );
}

export function ChoiceAt<T extends string>(
  props: Named & {
    options: { value: T; label: string }[];
    onChoose?: (value: T) => void;
    /** Where the value is not what stands in the draft. */
    shown?: T;
  },
) {
  const { t } = useTranslation();
  const { read, put } = useEditor();
  const { path, options, onChoose, shown = read<T>(path) } = props;
  return (
    <Field {...props}>
      {({ status, ...given }) => (
        <Select<T>
          {...given}
          status={status}
          aria-label={props.label}
          className={style.choice}
          // what it names may have been deleted
          value={options.some(({ value }) => value === shown) ? shown : null}
          placeholder={t('schemes.fields.choose')}
          onChange={(value) => (onChoose ? onChoose(value) : put(path, value))}
          options={options}
        />
      )}
    </Field>
  );
}

export function CheckAt({ path, label, hint }: Named) {
  const { read, put } = useEditor();
  const id = useId();
  return (
    <div className={style.check} data-at={plainPath(path)}>
      <Checkbox
        aria-describedby={hint === undefined ? undefined : id}
        checked={read<boolean>(path)}
        onChange={({ target }) => put(path, target.checked)}
      >
        {label}
      </Checkbox>
      {hint !== undefined && (
        <p id={id} className={style.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** What is wrong at a place that is no field of its own. */
export function FaultsAt({ path }: { path: string }) {
  const { problemsAt } = useEditor();
  const words = useProblemWords();
  return problemsAt(path).map((problem, index) => (
    <p key={index} className={style.wrong} data-at={plainPath(path)} tabIndex={-1}>
      {words(problem, true)}
    </p>
  ));
}
