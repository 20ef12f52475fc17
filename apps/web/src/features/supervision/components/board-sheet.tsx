import type { SupervisionBoard } from '@yaodian/api-client';
import { Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../identity/self';
import { type BoardAddress, cellsOf, isUrgent, orders, unitsShown, views } from '../board';
import { changed, selectedCells, type Selecting, type Selection, urgentOf } from '../selection';
import style from './board.module.css';
import { FiguresTable } from './figures-table';
import { LightMatrix } from './light-matrix';
import { SelectionBar } from './selection-bar';

interface Props {
  board: SupervisionBoard;
  planId: number;
  address: BoardAddress;
  /** Changes one part of the address; null takes it away. */
  onSet: (name: string, value: string | null) => void;
}

/** The lights in one of three ways: units by sections, or either of them with its figures. */
export function BoardSheet({ board, planId, address, onSet }: Props) {
  const { t } = useTranslation();
  const { view, order, onlyUrgent } = address;
  const units = unitsShown(board.units, address);
  const ofUnits = view !== 'sections';
  const may = useMay();
  const [selection, setSelection] = useState<Selection>(new Set());
  const selecting: Selecting | undefined =
    may('reminders.send') && board.plan?.state === 'issued'
      ? { selection, onSelect: (keys, isWanted) => setSelection((before) => changed(before, keys, isWanted)) }
      : undefined;
  const selected = selectedCells(board.cells, selection);
  const isCalm = !isUrgent(board.total);
  return (
    <section className={style.sheet} aria-labelledby="supervision-lights">
      <div className={style.top}>
        <h2 id="supervision-lights">
          {t('supervision.lights')}
          <span className={style.note}>
            {isCalm && t('supervision.calm')}
            {t(`supervision.how.${view}`)}
          </span>
        </h2>
        <div className={`${style.controls} screen-only`}>
          {ofUnits && (
            <Checkbox checked={onlyUrgent} onChange={({ target }) => onSet('only', target.checked ? 'urgent' : null)}>
              {t('supervision.onlyUrgent')}
            </Checkbox>
          )}
          {ofUnits && (
            <Segmented
              aria-label={t('supervision.order')}
              value={order}
              onChange={(chosen) => onSet('order', chosen === 'organs' ? null : chosen)}
              options={orders.map((value) => ({ value, label: t(`supervision.orders.${value}`) }))}
            />
          )}
          <Segmented
            aria-label={t('supervision.view')}
            value={view}
            onChange={(chosen) => onSet('view', chosen === 'matrix' ? null : chosen)}
            options={views.map((value) => ({ value, label: t(`supervision.views.${value}`) }))}
          />
        </div>
      </div>
      {ofUnits && units.length === 0 ? (
        <div className={style.none}>
          <h3>{t('supervision.noneUrgent')}</h3>
          <p>{t('supervision.noneUrgentWhy')}</p>
          <Button onClick={() => onSet('only', null)}>{t('supervision.showAll')}</Button>
        </div>
      ) : (
        <>
          {view === 'matrix' && (
            <LightMatrix
              planId={planId}
              sections={board.sections}
              units={units}
              cells={cellsOf(board, units)}
              selecting={selecting}
            />
          )}
          {view === 'units' && (
            <FiguresTable
              head={t('supervision.unit')}
              selecting={selecting}
              rows={units.map(({ id, name, shortName, ...figures }) => ({
                ...figures,
                key: String(id),
                name: shortName ?? name,
                filter: { planId, unitId: id },
                urgent: urgentOf(board.cells, { id }),
              }))}
            />
          )}
          {view === 'sections' && (
            <FiguresTable
              head={t('supervision.section')}
              rows={board.sections.map(({ section, ...figures }) => ({
                ...figures,
                key: section,
                name: section || t('supervision.noSection'),
                filter: { planId, section },
              }))}
            />
          )}
        </>
      )}
      {selecting && selected.length > 0 && ofUnits && (
        <SelectionBar planId={planId} cells={selected} onClear={() => setSelection(new Set())} />
      )}
    </section>
  );
}
