import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import style from './channels.module.css';

const places = ['header', 'query', 'body'] as const;

/** How a gateway for short messages is asked: any that takes a POST. */
export function SmsFields() {
  const { t } = useTranslation();
  const needed = [{ required: true, message: t('channels.form.needed') }];
  return (
    <>
      <Form.Item
        name={['sms', 'url']}
        label={t('channels.form.gateway')}
        extra={t('channels.form.hostWhat')}
        rules={needed}
      >
        <Input maxLength={1000} placeholder="https://" />
      </Form.Item>
      <Form.Item name={['sms', 'format']} label={t('channels.form.format')}>
        <Select
          options={(['json', 'form'] as const).map((value) => ({ value, label: t(`channels.form.formats.${value}`) }))}
        />
      </Form.Item>
      <Form.List name={['sms', 'fields']}>
        {(rows, { add, remove }) => (
          <fieldset className={style.fields}>
            <legend>{t('channels.form.fields')}</legend>
            <p className={style.calm}>
              {t('channels.form.fieldsWhat', {
                mobileMark: '{{mobile}}',
                textMark: '{{text}}',
                titleMark: '{{title}}',
              })}
            </p>
            {rows.map(({ key, name }) => (
              <div key={key} className={style.field}>
                <Form.Item name={[name, 'place']} rules={needed}>
                  <Select
                    aria-label={t('channels.form.place')}
                    options={places.map((value) => ({ value, label: t(`channels.form.places.${value}`) }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'name']} rules={needed}>
                  <Input
                    aria-label={t('channels.form.fieldName')}
                    placeholder={t('channels.form.fieldName')}
                    maxLength={100}
                  />
                </Form.Item>
                <Form.Item name={[name, 'value']}>
                  <Input
                    aria-label={t('channels.form.value')}
                    placeholder={t('channels.form.value')}
                    maxLength={2000}
                    autoComplete="off"
                  />
                </Form.Item>
                <Form.Item name={[name, 'secret']} valuePropName="checked">
                  <Checkbox>{t('channels.form.isSecret')}</Checkbox>
                </Form.Item>
                <Button
                  type="link"
                  size="small"
                  aria-label={t('channels.form.removeField', { number: name + 1 })}
                  onClick={() => remove(name)}
                >
                  {t('channels.form.remove')}
                </Button>
              </div>
            ))}
            <Button onClick={() => add({ place: 'body', name: '', value: '', secret: false })}>
              {t('channels.form.addField')}
            </Button>
          </fieldset>
        )}
      </Form.List>
      <Form.Item label={t('channels.form.success')} extra={t('channels.form.successWhat')}>
        <div className={style.pair}>
          <Form.Item name={['sms', 'successName']} noStyle>
            <Input
              aria-label={t('channels.form.successName')}
              placeholder={t('channels.form.successName')}
              maxLength={100}
            />
          </Form.Item>
          <Form.Item name={['sms', 'successValue']} noStyle>
            <Input
              aria-label={t('channels.form.successValue')}
              placeholder={t('channels.form.successValue')}
              maxLength={100}
            />
          </Form.Item>
        </div>
      </Form.Item>
    </>
  );
}
