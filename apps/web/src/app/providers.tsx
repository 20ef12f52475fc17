import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { useMode } from './appearance';
import { useLocale } from './language';
import { queryClient } from './query-client';
import { themes } from './theme';

const legacy = [legacyLogicalPropertiesTransformer];
const button = { autoInsertSpace: false };
const wave = { disabled: true };
const message = { top: 64, maxCount: 3 };

export function Providers({ children }: { children: ReactNode }) {
  const mode = useMode();
  return (
    <StyleProvider hashPriority="high" transformers={legacy}>
      {/* a list that draws only the rows in sight redraws them between the press and the release of a quick click */}
      <ConfigProvider locale={useLocale()} theme={themes[mode]} button={button} wave={wave} virtual={false}>
        <AntApp message={message}>
          <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
        </AntApp>
      </ConfigProvider>
    </StyleProvider>
  );
}
