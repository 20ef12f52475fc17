/* Runs before everything else, in any browser: sets light or dark before the first paint, and shows a plain page in browsers older than Chromium 87. */
(function () {
  var root = document.documentElement;
  var wanted = null;
  try {
    wanted = window.localStorage.getItem('yaodian.appearance');
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- browsers this old need a name here
  } catch (error) {
    // storage can be switched off: the system decides
  }
  var systemDark = !!window.matchMedia && window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.setAttribute('data-mode', wanted === 'dark' || (wanted !== 'light' && systemDark) ? 'dark' : 'light');

  var supported =
    'noModule' in document.createElement('script') && !!window.CSS && !!CSS.supports && CSS.supports('inset', '0px');
  if (supported) return;
  document.addEventListener('DOMContentLoaded', function () {
    var page = document.getElementById('root');
    if (page && page.parentNode) page.parentNode.removeChild(page);
    var note = document.createElement('div');
    note.setAttribute('style', 'max-width:640px;margin:80px auto;padding:0 24px;font:16px/1.8 sans-serif');
    note.innerHTML =
      '<h1 style="font-size:22px">要点通</h1>' +
      '<p>当前浏览器版本过低，无法打开要点通。请使用 Chromium 87 或更高内核的浏览器（如新版奇安信、360、Edge、Chrome）。</p>' +
      '<p lang="en">This browser is too old for Yaodian. Please use a browser built on Chromium 87 or newer.</p>';
    document.body.appendChild(note);
  });
})();
