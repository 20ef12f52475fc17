import { useQuery } from '@tanstack/react-query';
import type { PageToSee, PageWord } from '@yaodian/api-client';
import { App, Button, Drawer, Form, Input, Radio, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '../../../shared/dates';
import { ConfirmLeaving } from '../../../shared/confirm-leaving';
import { PageHead } from '../../../shared/page-head';
import { ProblemAlert } from '../../../shared/problem-alert';
import { TableFrame } from '../../../shared/table-frame';
import { pagesToSeeQuery, useStatePage } from '../api/page-checks';
import { usePageWords } from '../components/use-page-words';
import { isOpenable } from '../evidence-values';
import style from './waiting-pages-page.module.css';

const columns = ['title', 'why', 'days', 'look'] as const;

/** 未能核验的网页: a person opens what no check gets at, and says what they have seen. */
export function WaitingPagesPage() {
  const { t } = useTranslation();
  const words = usePageWords();
  const { data, error, isPending, refetch } = useQuery(pagesToSeeQuery());
  const [stated, setStated] = useState<PageToSee | null>(null);
  return (
    <div className="page">
      <PageHead
        title={t('evidence.page.waitingTitle')}
        takesText
        facts={
          <p>
            {data && `${t('evidence.page.waitingCount', { count: data.count })} · `}
            {t('evidence.page.waitingFacts')}
          </p>
        }
      />
      {error && (
        <ProblemAlert title={t('evidence.page.waitingNotLoaded')} error={error} onRetry={() => void refetch()} />
      )}
      {isPending && <Skeleton active={false} title={false} paragraph={{ rows: 6 }} />}
      {data?.count === 0 && <p className={style.none}>{t('evidence.page.waitingNone')}</p>}
      {data && data.items.length > 0 && (
        <TableFrame className={style.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={style[column]}>
                  {t(`evidence.page.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((page) => (
              <tr key={page.versionId}>
                <th scope="row" className={style.title}>
                  <span lang="zh-CN">{page.title}</span>
                  <span className={style.note} lang="zh-CN">
                    {page.unitName}
                  </span>
                  <span className={style.note}>{page.url}</span>
                </th>
                <td className={style.why}>
                  {words.reason(page)}
                  <span className={style.note}>
                    {page.goodAt === null
                      ? t('evidence.page.neverGood')
                      : t('evidence.page.lastGood', { time: clockTime(page.goodAt) })}
                  </span>
                </td>
                <td className={style.days}>{page.failedDays}</td>
                <td className={style.look}>
                  <span className={style.acts}>
                    {isOpenable(page.url) && (
                      <a href={page.url} target="_blank" rel="noopener noreferrer">
                        {t('evidence.page.openFirst')}
                        <span className="visually-hidden">{t('evidence.newTab')}</span>
                      </a>
                    )}
                    <Button
                      size="small"
                      aria-label={t('evidence.page.stateOf', { title: page.title })}
                      onClick={() => setStated(page)}
                    >
                      {t('evidence.page.state')}
                    </Button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
      {stated && <StateDrawer key={stated.versionId} page={stated} onClose={() => setStated(null)} />}
    </div>
  );
}

function StateDrawer({ page, onClose }: { page: PageToSee; onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const save = useStatePage();
  const [form] = Form.useForm<{ said: PageWord; words: string }>();
  const said = Form.useWatch('said', form) ?? 'seen';
  const typed = Form.useWatch('words', form) ?? '';
  return (
    <Drawer
      open
      size={480}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      mask={{ closable: false }}
      title={t('evidence.page.state')}
      onClose={onClose}
    >
      <ConfirmLeaving when={typed.trim() !== '' && !save.isSuccess} consequence={t('evidence.page.notSent')} />
      <div className={style.form}>
        <p className={style.name} lang="zh-CN">
          {page.title}
        </p>
        {isOpenable(page.url) && (
          <a href={page.url} target="_blank" rel="noopener noreferrer" className={style.link}>
            {page.url}
            <span className="visually-hidden">{t('evidence.newTab')}</span>
          </a>
        )}
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ said: 'seen', words: '' }}
          onFinish={(values) =>
            save.mutate(
              { versionId: page.versionId, said: values.said, words: values.words.trim() },
              {
                onSuccess: () => {
                  void message.success(t('evidence.page.stated'));
                  onClose();
                },
              },
            )
          }
        >
          <Form.Item
            name="said"
            label={t('evidence.page.columns.look')}
            extra={t(said === 'seen' ? 'evidence.page.seenGrade' : 'evidence.page.goneGrade')}
          >
            <Radio.Group
              options={[
                { value: 'seen', label: t('evidence.page.saidSeen') },
                { value: 'gone', label: t('evidence.page.saidGone') },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="words"
            label={t('evidence.page.what')}
            extra={t('evidence.page.whatHow')}
            rules={[{ required: true, whitespace: true, min: 2, message: t('evidence.needed') }]}
          >
            <Input.TextArea maxLength={500} showCount autoSize={{ minRows: 3, maxRows: 8 }} autoFocus />
          </Form.Item>
          {save.error && (
            <div className={style.alert}>
              <ProblemAlert title={t('evidence.notSaved')} error={save.error} />
            </div>
          )}
          <span className={style.acts}>
            <Button type="primary" htmlType="submit" loading={save.isPending}>
              {t('evidence.page.save')}
            </Button>
            <Button onClick={onClose}>{t('shared.cancel')}</Button>
          </span>
        </Form>
      </div>
    </Drawer>
  );
}
