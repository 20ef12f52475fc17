import type { Templates, TemplateVersion } from '@yaodian/api-client';
import { App, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../shared/announcer';
import { clockTime } from '../../../shared/dates';
import { FileButton } from '../../../shared/file-button';
import { fileSize } from '../../../shared/file-size';
import { isConflict } from '../../../shared/problem';
import { ProblemAlert } from '../../../shared/problem-alert';
import { saveFile } from '../../../shared/save-file';
import sheet from '../../../shared/sheet.module.css';
import { TableFrame } from '../../../shared/table-frame';
import { useProblemSentence } from '../../../shared/use-problem-sentence';
import { useAddTemplate, useChooseTemplate, useTemplateFile, type WantedFile } from '../api/templates';
import { FieldList } from './field-list';
import style from './templates.module.css';

/** The templates for documents of one kind: which is used, and what there is. */
export function KindTemplates({ templates }: { templates: Templates }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentenceOf = useProblemSentence();
  const add = useAddTemplate();
  const choose = useChooseTemplate();
  const file = useTemplateFile();
  const { kind, chosenId, choiceVersion, versions, choices, fields } = templates;
  const chosen = versions.find(({ id }) => id === chosenId);

  const upload = async ([given]: File[]) => {
    if (!given) return;
    choose.reset();
    const { versions: now } = await add.mutateAsync({ kind, file: given });
    announce(t('templates.added', { name: given.name, version: now[0]?.version }));
  };
  const use = async (one: TemplateVersion | null) => {
    add.reset();
    await choose.mutateAsync({ kind, version: choiceVersion, templateId: one?.id });
    announce(one ? t('templates.chosen', { name: one.name }) : t('templates.takenBack'));
  };
  const download = async (wanted: WantedFile) => {
    try {
      saveFile(await file.mutateAsync(wanted));
    } catch (error) {
      void message.error({ content: `${t('templates.notDownloaded')} ${sentenceOf(error)}`, duration: 8 });
    }
  };
  // the problem stands above already
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  const choiceButton = (one: TemplateVersion | null) =>
    (one?.id ?? null) === chosenId ? (
      <Tag color="blue">{t('templates.inUse')}</Tag>
    ) : (
      <Button size="small" disabled={choose.isPending} onClick={() => quietly(use(one))}>
        {t('templates.use')}
      </Button>
    );

  return (
    <section className={sheet.sheet} aria-labelledby={`templates-${kind}`}>
      <div className={style.head}>
        <h2 id={`templates-${kind}`}>
          {t(`templates.kinds.${kind}`)}
          <span className={sheet.note}>
            {chosen ? t('templates.own', { name: chosen.name, version: chosen.version }) : t('templates.builtInUsed')}
          </span>
        </h2>
        <div className={style.actions}>
          <Button onClick={() => void download({ starter: kind })}>{t('templates.starter')}</Button>
          <FileButton
            type="primary"
            label={t('templates.file', { kind: t(`templates.kinds.${kind}`) })}
            accept=".docx"
            loading={add.isPending}
            onFiles={(files) => quietly(upload(files))}
          >
            {t('templates.upload')}
          </FileButton>
        </div>
      </div>
      {add.error && (
        <div className={style.alert}>
          <ProblemAlert title={t('templates.notAdded')} error={add.error} />
        </div>
      )}
      {choose.error && (
        <div className={style.alert}>
          <ProblemAlert
            title={t('templates.notChosen')}
            error={choose.error}
            kept={isConflict(choose.error) && t('templates.theirs')}
          />
        </div>
      )}
      <div className={style.parts}>
        <div className={style.versions}>
          <TableFrame className={style.table}>
            <thead>
              <tr>
                <th scope="col">{t('templates.columns.version')}</th>
                <th scope="col">{t('templates.columns.name')}</th>
                <th scope="col">{t('templates.columns.added')}</th>
                <th scope="col">{t('templates.columns.files')}</th>
                <th scope="col">{t('templates.columns.use')}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((one) => (
                <tr key={one.id}>
                  <td>{one.version}</td>
                  <th scope="row">
                    {one.name} {!one.removed && <span className={style.size}>{fileSize(one.size)}</span>}
                  </th>
                  <td>{[clockTime(one.addedAt), one.addedBy].filter(Boolean).join(' ')}</td>
                  <td>
                    {one.removed ? (
                      t('templates.removed')
                    ) : (
                      <div className={style.actions}>
                        <Button size="small" onClick={() => void download({ sample: one.id })}>
                          {t('templates.sample')}
                        </Button>
                        <Button size="small" onClick={() => void download({ kept: one.id })}>
                          {t('templates.download')}
                        </Button>
                      </div>
                    )}
                  </td>
                  <td>{one.removed ? t('templates.none') : choiceButton(one)}</td>
                </tr>
              ))}
              <tr>
                <td>{t('templates.none')}</td>
                <th scope="row">{t('templates.builtIn')}</th>
                <td>{t('templates.none')}</td>
                <td>{t('templates.builtInNote')}</td>
                <td>{choiceButton(null)}</td>
              </tr>
            </tbody>
          </TableFrame>
          {choices.length > 0 && (
            <details className={style.history}>
              <summary>{t('templates.history')}</summary>
              <ol>
                {choices.map(({ version, templateVersion, by, at }) => (
                  <li key={version}>
                    <span className={sheet.note}>{[clockTime(at), by].filter(Boolean).join(' ')}</span>{' '}
                    {templateVersion === null
                      ? t('templates.takenBack')
                      : t('templates.chosenVersion', { version: templateVersion })}
                  </li>
                ))}
              </ol>
            </details>
          )}
        </div>
        <div>
          <h3 className={style.subtitle}>{t('templates.fields')}</h3>
          <FieldList fields={fields} />
        </div>
      </div>
    </section>
  );
}
