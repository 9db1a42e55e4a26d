import type { ElementContent, Root, RootContent } from 'hast';

/** Players of known hosts, each with the page on which a person watches the same. */
const PLAYERS: readonly (readonly [player: RegExp, page: string])[] = [
  [/\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]+)/, 'www.youtube.com/watch?v='],
  [/\/\/player\.vimeo\.com\/video\/(\d+)/, 'vimeo.com/'],
  [/\/\/player\.bilibili\.com\/.*[?&]bvid=(\w+)/, 'www.bilibili.com/video/'],
  [/\/\/player\.youku\.com\/embed\/(\w+=*)/, 'v.youku.com/v_show/id_'],
  [/\/\/(?:www|geo)\.dailymotion\.com\/(?:embed\/video\/|player.*[?&]video=)(\w+)/, 'www.dailymotion.com/video/'],
  [/\/\/embed\.ted\.com\/(talks\/[\w/-]+)/, 'www.ted.com/'],
  [/\/\/([\w.:-]+\/videos\/)embed\/([\w-]+)/, ''],
];

/** The page on which a person watches what a player shows; the address itself where it is no player's. */
export function watchPage(address: string): string {
  for (const [player, page] of PLAYERS) {
    const [, id, rest] = player.exec(address) ?? [];
    if (id) return `https://${page}${id}${rest ? `watch/${rest}` : ''}`;
  }
  return address;
}

/** Gives the links that stand in the places of videos their words, and pages to lead to, for copies. */
export function withEmbedLinks(content: Root): Root {
  return { ...content, children: content.children.map((child) => toLink(child)) };
}

function toLink<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  const { embedTitle, embedHost, href, ...properties } = node.properties;
  if (embedHost === undefined) return { ...node, children: node.children.map((child) => toLink(child)) };
  const words = { type: 'text', value: String(embedTitle || embedHost) } as const;
  return { ...node, properties: { ...properties, href: watchPage(String(href)) }, children: [...node.children, words] };
}
