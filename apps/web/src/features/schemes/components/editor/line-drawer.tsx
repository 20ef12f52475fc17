import { drafted, isLeaf } from '@yaodian/assessment';
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { groupsQuery } from '../../../groups/api/list-groups';
import { unitsQuery } from '../../../units/api/list-units';
import { useEditor } from '../../editing/editor';
import { newRule } from '../../editing/new-parts';
import { DivisionFields } from './division-fields';
import { AreaAt, Field, FigureAt, TextAt } from './fields';
import { RuleFields } from './rule-fields';
import style from './editor.module.css';

interface Props {
  /** Of the tree. */
  index: number;
  openKey: string | null;
  onClose: () => void;
}

/** All of one indicator: its words, whom it applies to, and its rule or how it is divided. */
export function LineDrawer({ index, openKey, onClose }: Props) {
  const { t } = useTranslation();
  const { draft, put } = useEditor();
  const line = drafted(draft.trees[index]!, draft.settings.decimals).lines.find(({ node }) => node.key === openKey);
  const path = `trees[${index}].${line?.path}`;
  return (
    <Drawer
      open={line !== undefined}
      size={680}
      destroyOnHidden
      styles={{ wrapper: { maxWidth: '100vw' } }}
      title={line && t('schemes.line.title', { number: line.number, name: line.node.name })}
      onClose={onClose}
    >
      {line && (
        <div className={style.drawer}>
          <div className={style.fields}>
            <TextAt long path={`${path}.name`} label={t('schemes.tree.name')} />
            <FigureAt path={`${path}.share`} label={t('schemes.tree.share')} />
            <div className={`${style.field} ${style.narrow}`}>
              <span>{t('schemes.tree.points')}</span>
              <span className={style.still}>{line.points ?? t('schemes.line.noPoints')}</span>
            </div>
          </div>
          <AreaAt path={`${path}.standard`} label={t('schemes.line.standard')} hint={t('schemes.line.standardHow')} />
          <AppliesTo path={`${path}.appliesTo`} />
          {isLeaf(line.node) ? (
            <RuleFields path={`${path}.rule`} />
          ) : (
            <>
              <div className={style.fields}>
                <DivisionFields path={`${path}.division`} />
              </div>
              {line.node.children.length === 0 && (
                <div>
                  <Button
                    onClick={() => {
                      const { key, name, standard, share, appliesTo } = line.node;
                      put(path, { key, name, standard, share, appliesTo, rule: newRule('manual', []) });
                    }}
                  >
                    {t('schemes.line.score')}
                  </Button>
                </div>
              )}
            </>
          )}
        </div>
      )}
    </Drawer>
  );
}

/** 优化提升对象: unit groups and units; nobody named is all of the comparison group. */
function AppliesTo({ path }: { path: string }) {
  const { t } = useTranslation();
  const { read, put } = useEditor();
  const { data: groups = [] } = useQuery(groupsQuery());
  const { data: units = [] } = useQuery(unitsQuery());
  return (
    <Field wide path={path} label={t('schemes.line.appliesTo')} hint={t('schemes.line.appliesToHow')}>
      {({ status, ...given }) => (
        <Select<string[]>
          {...given}
          status={status}
          mode="multiple"
          aria-label={t('schemes.line.appliesTo')}
          className={style.choice}
          placeholder={t('schemes.line.toAll')}
          showSearch={{ optionFilterProp: 'label' }}
          value={[...(read<readonly string[] | null>(path) ?? [])]}
          onChange={(keys) => put(path, keys.length === 0 ? null : keys)}
          options={[
            {
              label: t('schemes.groups.unitGroups'),
              options: groups.map(({ id, name }) => ({ value: `group:${id}`, label: name })),
            },
            {
              label: t('schemes.groups.units'),
              options: units.map(({ id, name }) => ({ value: `unit:${id}`, label: name })),
            },
          ]}
        />
      )}
    </Field>
  );
}
