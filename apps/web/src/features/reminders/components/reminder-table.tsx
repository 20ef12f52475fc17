import type { Reminder } from '@yaodian/api-client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { Bone, TableFrame } from '../../../shared/table-frame';
import { useMay } from '../../identity/self';
import { useReminderWords } from '../use-reminder-words';
import { RemindDialog } from './remind-dialog';
import style from './reminders.module.css';

const columns = ['day', 'why', 'unit', 'task', 'rung', 'told', 'by'] as const;
const bones = Array.from({ length: 6 }, (_, index) => index);

/** Reminders, calls and letters; from a row whoever may calls those whom nothing else reaches. */
export function ReminderTable({ reminders }: { reminders: Reminder[] | undefined }) {
  const { t } = useTranslation();
  const [calling, setCalling] = useState<Reminder | null>(null);
  return (
    <>
      <TableFrame className={style.table} busy={!reminders}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`reminders.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {!reminders &&
            bones.map((bone) => (
              <tr key={bone}>
                {columns.map((column) => (
                  <td key={column}>
                    <Bone />
                  </td>
                ))}
              </tr>
            ))}
          {reminders?.map((one) => (
            <Row key={one.id} one={one} onCall={() => setCalling(one)} />
          ))}
        </tbody>
      </TableFrame>
      {calling && (
        <RemindDialog
          what={{ assignments: [calling.assignmentId] }}
          mode="call"
          called={calling.callNeeded ?? 'unit'}
          onClose={() => setCalling(null)}
        />
      )}
    </>
  );
}

function Row({ one, onCall }: { one: Reminder; onCall: () => void }) {
  const { t } = useTranslation();
  const about = useReminderWords();
  const { way, rule, rung, words, taskId, title, planTitle, state } = one;
  return (
    <tr>
      <td className={style.day}>
        {one.day}
        {(way === 'telephone' || way === 'paper') && <div className={style.facts}>{clockTime(one.at).slice(11)}</div>}
      </td>
      <td>
        {t(`reminders.ways.${way}`)}
        {rule !== null && ` · ${t(`reminders.rules.${rule}`)}`}
        <div className={style.facts}>{about(one)}</div>
        {words !== null && (
          <p className={style.words} lang="zh-CN">
            {words}
          </p>
        )}
      </td>
      <th scope="row" className={style.unit} lang="zh-CN">
        {one.unitName}
      </th>
      <td className={style.task}>
        <Link to={`/tasks/${taskId}`} lang="zh-CN">
          {title}
        </Link>
        <div className={style.facts} lang="zh-CN">
          {t(`assignments.states.${state}`)} · {planTitle}
        </div>
      </td>
      <td>
        {rung !== null ? t(`reminders.rungs.${rung}`) : one.called !== null && t(`reminders.called.${one.called}`)}
      </td>
      <td>
        <Told one={one} onCall={onCall} />
      </td>
      <td lang="zh-CN">{one.by ?? t('reminders.system')}</td>
    </tr>
  );
}

function Told({ one, onCall }: { one: Reminder; onCall: () => void }) {
  const { t } = useTranslation();
  const may = useMay();
  const { persons, callNeeded, leader, call, spokeWith, state, unitName } = one;
  const waits = state === 'awaiting-receipt' || state === 'in-progress';
  return (
    <>
      {persons.length > 0 && <span lang="zh-CN">{persons.map(({ name }) => name).join('、')}</span>}
      {spokeWith !== null && t('reminders.spoke', { name: spokeWith })}
      {callNeeded !== null && call === null && (
        <div className={style.needed}>
          {callNeeded === 'leader' && leader !== null
            ? t('reminders.needed.leaderNamed', { name: leader })
            : t(`reminders.needed.${callNeeded}`)}
          {waits && may('reminders.send') && (
            <Button
              type="link"
              size="small"
              className={style.call}
              aria-label={t('reminders.dialog.callOf', { unit: unitName })}
              onClick={onCall}
            >
              {t('reminders.dialog.call')}
            </Button>
          )}
        </div>
      )}
      {call !== null && (
        <div className={style.facts}>
          {t('reminders.settled', { name: call.spokeWith ?? '', at: clockTime(call.at) })}
        </div>
      )}
    </>
  );
}
