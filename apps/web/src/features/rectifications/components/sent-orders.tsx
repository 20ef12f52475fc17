import type { RectificationOrder } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { clockTime } from '../../../shared/dates';
import { useMay } from '../../identity/self';
import { Withdraw } from '../../demands/components/withdraw';
import { useWithdrawOrder } from '../api/act';
import style from './rectifications.module.css';

/** 整改通知书 that went out, the newest first; a withdrawn one keeps its number. */
export function SentOrders({ orders }: { orders: RectificationOrder[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const withdraw = useWithdrawOrder();
  return (
    <ul className={style.list}>
      {orders.map((order) => {
        const { id, version, inspectionId, unitId, unitName, signing, words, findings, closed } = order;
        const { withdrawnAt, withdrawalReason } = order;
        return (
          <li key={id}>
            <p>
              <b lang="zh-CN">{signing.documentNumber}</b> <span lang="zh-CN">{unitName}</span>
            </p>
            <p className={style.how}>
              {t('rectifications.signed', { name: signing.signer, date: signing.signedOn })}
              {withdrawnAt === null && t('rectifications.closedOf', { closed, count: findings })}
            </p>
            <Link to={`/rectifications?inspection=${inspectionId}&unit=${unitId}`}>
              {t('rectifications.nav.rectifications')}
            </Link>
            {words !== '' && (
              <p className={style.text} lang="zh-CN">
                {words}
              </p>
            )}
            {withdrawnAt === null ? (
              may('inspections.plan') && (
                <Withdraw
                  name={t('rectifications.withdraw')}
                  how={t('rectifications.withdrawHow')}
                  version={version}
                  send={(body) => withdraw(id, body)}
                />
              )
            ) : (
              <p className={style.text}>
                {t('rectifications.withdrawnAt', { time: clockTime(withdrawnAt) })}
                <span lang="zh-CN">{withdrawalReason}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
