import { AutoComplete } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  id: string;
  value: string[];
  /** Paths that the plan has already. */
  known: string[][];
  onChange: (section: string[]) => void;
}

const separator = ' › ';
const written = (path: string[]) => path.join(separator);
const parsed = (text: string) =>
  text
    .split(/[›>]/)
    .map((heading) => heading.trim())
    .filter(Boolean);

/** The path of headings above the task, the highest first. */
export function SectionField({ id, value, known, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => written(value));
  const options = [...new Set(known.filter((path) => path.length > 0).map(written))].map((path) => ({ value: path }));
  return (
    <AutoComplete
      id={id}
      value={text}
      options={options}
      placeholder={t('tasks.fields.sectionExample')}
      style={{ width: '100%' }}
      onChange={(next: string) => {
        setText(next);
        onChange(parsed(next));
      }}
    />
  );
}
