import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { App } from 'antd';
import { MemoryRouter } from 'react-router';
import '../../../../test/i18n';
import { api } from '../../../shared/api';
import { SelfProvider } from '../../identity/self';
import { ViewTabs } from './view-tabs';

const view = { id: 1, name: '快到期的', address: 'due=near', shared: false, version: 1, mayEdit: true };

it('deletes a view once and takes that back once, for two clicks without a gap', async () => {
  let kept = [view];
  const sent: string[] = [];
  const answers = (method: string, data: () => unknown) => async () => {
    sent.push(method);
    return { data: data(), response: { ok: true } as Response };
  };
  jest.spyOn(api, 'GET').mockImplementation((async () => ({ data: kept, response: { ok: true } })) as never);
  jest.spyOn(api, 'DELETE').mockImplementation(answers('DELETE', () => void (kept = [])) as never);
  jest.spyOn(api, 'POST').mockImplementation(answers('POST', () => view) as never);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={['/tasks?due=near']}>
        <SelfProvider value={{ permissions: [] } as never}>
          <App>
            <ViewTabs />
          </App>
        </SelfProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const twice = async (name: string) => {
    const button = await screen.findByRole('button', { name });
    await act(async () => {
      button.click();
      button.click();
    });
  };
  await twice('删除视图');
  await twice('撤销');
  expect(sent).toEqual(['DELETE', 'POST']);
});
