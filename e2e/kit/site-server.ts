import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { logRequest, type SeenRequest } from './request-log';

export interface SitePage {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of HTTP; 200 by default. */
  readonly status?: number;
  /** The browser may keep it: else it keeps no page to go back to. */
  readonly cached?: boolean;
}

/** Gives the page at an address, or undefined for 404. */
export type SiteHandler = (url: URL) => SitePage | undefined | Promise<SitePage | undefined>;

export interface SiteServer {
  /** The server is a proxy on this port of 127.0.0.1: browsers that use it meet its pages under any http host. */
  readonly port: number;
  /** Every address that was asked for, in order; may be emptied. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

/** Serves pages under any host name; nothing leaves the machine. */
export async function serveSite(handler: SiteHandler): Promise<SiteServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.href);
    logRequest(seenByProxy(url.href, request));
    void answer(handler, url, response);
  });
  server.on('connect', (request: IncomingMessage, socket) => {
    logRequest(seenByProxy(`https://${request.url}/`, request));
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { port: (server.address() as AddressInfo).port, requests, close };
}

/** Firefox tells who asks and what for, in a header of the kit's: see {@link NAME_ASKER} in firefox.ts. */
function seenByProxy(url: string, { headers }: IncomingMessage): SeenRequest {
  const [askedBy, kind] = String(headers['x-asked-by'] ?? '').split('; ');
  return {
    seenBy: 'proxy',
    url,
    ...(askedBy ? { askedBy: askedBy as NonNullable<SeenRequest['askedBy']> } : {}),
    ...(kind ? { kind } : {}),
    ...(headers.origin ? { origin: headers.origin } : {}),
    ...(headers.referer ? { referrer: headers.referer } : {}),
  };
}

async function answer(handler: SiteHandler, url: URL, response: ServerResponse): Promise<void> {
  const page = await handler(url);
  response.writeHead(page ? (page.status ?? 200) : 404, {
    'content-type': page?.type ?? 'text/html; charset=utf-8',
    'cache-control': page?.cached ? 'max-age=60' : 'no-store',
    ...page?.headers,
  });
  response.end(page?.body ?? '<!doctype html><title>Not found</title>');
}

const LIGHTHOUSE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="#b9c7cf"/>
<path d="M0 260h640v100H0z" fill="#5d7886"/><path d="M470 262l14-150h24l14 150z" fill="#f6f3ea"/>
<path d="M480 112h32V92h-32z" fill="#a8403a"/><path d="M430 270q66-34 132 0z" fill="#4b4b45"/></svg>`;

const FOLDERS = ['../pages', '../../bench/corpus/own/pages'].map((folder) => join(import.meta.dirname, folder));

/** Serves the project's own pages, those of the tests and those of the bench: `/<name>` is the file of that name, the address of a page elsewhere is its `aliases` entry. */
export function ownPages(aliases: Readonly<Record<string, string>> = {}): SiteHandler {
  return async (url) => {
    if (url.pathname.endsWith('.svg')) return { body: LIGHTHOUSE, type: 'image/svg+xml' };
    const name = aliases[url.pathname] ?? url.pathname.slice(1);
    if (!/^[\w-]+\.html$/.test(name)) return undefined;
    for (const folder of FOLDERS) {
      const body = await readFile(join(folder, name), 'utf8').catch(() => undefined);
      if (body !== undefined) return { body };
    }
    return undefined;
  };
}
