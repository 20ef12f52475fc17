import type { Notice } from '@yaodian/api-client';
import { useTranslation } from 'react-i18next';
import style from './notice-paper.module.css';

/** 2026年12月3日, as an official document has it. */
const inWords = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const colourNames = { blue: '蓝单', yellow: '黄单', red: '红单' } as const;

/** A notice as it looks on paper, in the words of an official document whatever the language around it is. */
export function NoticePaper({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { colour, signing } = notice;
  return (
    <article className={`${style.paper} ${style[colour]}`} lang="zh-CN" aria-label={t('notices.paper')}>
      <p className={style.title}>政务公开工作督办单</p>
      <p className={style.head}>
        <span>{notice.documentNumber ?? '（编号在发出时生成）'}</span>
        <span>{colourNames[colour]}</span>
        {notice.state === 'withdrawn' && <span className={style.stamp}>已撤回</span>}
      </p>
      <h2 className={style.subject}>{notice.title}</h2>
      <p>{notice.unitName}：</p>
      {notice.body.split('\n').map((line, index) => (
        <p key={index} className={style.body}>
          {line}
        </p>
      ))}
      <p className={style.answer}>请于{inWords(notice.writtenAnswerBy)}前回复。</p>
      <p className={style.date}>
        政务公开工作领导小组办公室
        <br />
        {signing ? inWords(signing.signedOn) : '　　年　　月　　日'}
      </p>
      <p className={style.signed}>
        <span>签发：{signing?.signer}</span>
        <span>核稿：{signing?.checker}</span>
        <span>拟稿：{signing?.drafter}</span>
      </p>
    </article>
  );
}
