import { useTranslation } from 'react-i18next';

/** A figure by its place among weights and settings, such as `severities.minor.figure` or `severities.minor`, in words. */
export function useFigureName(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => {
    const [first, second, third] = name.split('.');
    if (second === undefined && (first === 'weights' || first === 'grades'))
      return t(`inspections.figures.all.${first}`);
    if (third === undefined && first === 'severities') return t(`inspections.severities.${second as 'minor'}`);
    if (first === 'weights') return t(`inspections.figures.${second as 'content'}`);
    if (first === 'grades') return t(`inspections.figures.grades.${second as 'good'}`);
    if (first === 'severities')
      return `${t(`inspections.severities.${second as 'minor'}`)} ${t(`inspections.figures.bounds.${third as 'least'}`)}`;
    return t(`inspections.figures.${first as 'graceDays'}`);
  };
}
