import type { SiteHandler } from './site-server';

/** Notes every click and navigation that it sees on itself, and prevents it; its policy lets no frame in. */
const NOSY = `<meta http-equiv="Content-Security-Policy" content="frame-src 'none'"><script>
  window.seen = [];
  const note = (event) => { seen.push(event.type + ' ' + (event.destination?.url ?? event.target?.localName ?? '')); event.preventDefault(); };
  window.navigation?.addEventListener('navigate', note, true);
  document.addEventListener('securitypolicyviolation', (event) => seen.push('refused ' + event.blockedURI));
  for (const type of ['click', 'auxclick', 'pagehide']) addEventListener(type, (event) => event.isTrusted && event.target?.shadowRoot || note(event), true);
  const look = () => { if (frames.length > 0) seen.push('a frame'); };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
</script>`;

/** The pages of another handler, which look out for what their reader does. */
export const nosy =
  (handler: SiteHandler): SiteHandler =>
  async (url) => {
    const page = await handler(url);
    return page && String(page.body).includes('<head>') ? { ...page, body: String(page.body).replace('<head>', `<head>${NOSY}`) } : page;
  };
