import type { CircularFigure, CircularSection } from '@yaodian/api-client';
import { figuresIn, tokenOf } from '@yaodian/inspection';
import { Button, Input, Select } from 'antd';
import { useId, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import style from './circular.module.css';

interface Props {
  section: CircularSection;
  at: number;
  /** How many sections there are. */
  count: number;
  figures: CircularFigure[];
  onChange: (section: CircularSection) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One section: its title, its text, and the figures in it; a figure is put in where the caret is. */
export function SectionEditor({ section, at, count, figures, onChange, onMove, onRemove }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const field = useRef<HTMLTextAreaElement | null>(null);
  const caret = useRef(section.text.length);
  const values = useMemo(() => new Map(figures.map(({ name, value }) => [name, value])), [figures]);
  const used = [...new Set(figuresIn(section.text))];
  const topics = [...new Set(figures.map(({ topic }) => topic))];
  const insert = (name: string) => {
    const token = tokenOf(name);
    const from = Math.min(caret.current, section.text.length);
    onChange({ ...section, text: section.text.slice(0, from) + token + section.text.slice(from) });
    caret.current = from + token.length;
    // behind React's own rendering
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret.current, caret.current);
    });
  };
  const remember = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) => {
    field.current = currentTarget;
    caret.current = currentTarget.selectionStart;
  };
  const label = t('circulars.section.number', { number: at + 1 });
  return (
    <fieldset className={style.section}>
      <legend>{label}</legend>
      <div className={style.sectionHead}>
        <Input
          aria-label={t('circulars.section.title', { section: label })}
          maxLength={60}
          value={section.title}
          status={section.title.trim() === '' ? 'error' : undefined}
          onChange={({ target }) => onChange({ ...section, title: target.value })}
        />
        <Button
          aria-label={t('circulars.section.up', { section: label })}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          aria-label={t('circulars.section.down', { section: label })}
          disabled={at === count - 1}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button
          aria-label={t('circulars.section.remove', { section: label })}
          disabled={count === 1}
          onClick={onRemove}
        >
          {t('circulars.section.removeShort')}
        </Button>
      </div>
      <Input.TextArea
        id={`${id}-text`}
        aria-label={t('circulars.section.text', { section: label })}
        aria-describedby={`${id}-figures`}
        autoSize={{ minRows: 3, maxRows: 16 }}
        maxLength={20_000}
        value={section.text}
        onSelect={remember}
        onFocus={remember}
        onChange={({ target }) => {
          caret.current = target.selectionStart;
          onChange({ ...section, text: target.value });
        }}
      />
      <div className={style.figures} id={`${id}-figures`}>
        <Select<string>
          className={style.pick}
          aria-label={t('circulars.figures.insertInto', { section: label })}
          placeholder={t('circulars.figures.insert')}
          value={null}
          showSearch={{ filterOption: (input, option) => `${option?.label ?? ''}`.includes(input) }}
          onSelect={insert}
          popupMatchSelectWidth={false}
          options={topics.map((topic) => ({
            label: t(`circulars.figures.topics.${topic}`),
            title: topic,
            options: figures
              .filter((figure) => figure.topic === topic)
              .map(({ name, value }) => ({ value: name, label: `${name}：${value}` })),
          }))}
        />
        {used.map((name) => {
          const value = values.get(name);
          return value === undefined ? (
            <span key={name} className={`${style.chip} ${style.unknown}`}>
              {t('circulars.figures.unknown', { names: name })}
            </span>
          ) : (
            <span key={name} className={style.chip} title={value} lang="zh-CN">
              <span>{name}</span> <strong>{value}</strong>
            </span>
          );
        })}
      </div>
    </fieldset>
  );
}
