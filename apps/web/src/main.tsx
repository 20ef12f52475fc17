import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import './app/base.css';
import { startLanguage } from './app/language';
import { Providers } from './app/providers';
import { router } from './app/router';

async function start(): Promise<void> {
  // start.js takes the place away in browsers that are too old
  const place = document.getElementById('root');
  if (!place) return;
  await startLanguage();
  createRoot(place).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
}

void start();
