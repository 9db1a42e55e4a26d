import type { ElementContent, Root, RootContent } from 'hast';

/** Players of known hosts, each with the page on which a person watches the same: its parts are those in parentheses. */
const PLAYERS: readonly (readonly [player: RegExp, page: string])[] = [
  [/\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]+)/, 'www.youtube.com/watch?v=$1'],
  [/\/\/player\.vimeo\.com\/video\/(\d+)\/?\?(?:[^#]*&)?h=(\w+)/, 'vimeo.com/$1/$2'], // not listed: nobody gets in without the second
  [/\/\/player\.vimeo\.com\/video\/(\d+)/, 'vimeo.com/$1'],
  [/\/\/player\.bilibili\.com\/.*[?&]bvid=(\w+)/, 'www.bilibili.com/video/$1'],
  [/\/\/player\.youku\.com\/embed\/(\w+=*)/, 'v.youku.com/v_show/id_$1'],
  [/\/\/(?:www|geo)\.dailymotion\.com\/(?:embed\/video\/|player.*[?&]video=)(\w+)/, 'www.dailymotion.com/video/$1'],
  [/\/\/embed\.ted\.com\/(talks\/[\w/-]+)/, 'www.ted.com/$1'],
  [/\/\/([\w.:-]+\/videos\/)embed\/([\w-]+)/, '$1watch/$2'],
];

/** The page on which a person watches what a player shows; the address itself where it is no player's. */
export function watchPage(address: string): string {
  for (const [player, page] of PLAYERS) {
    const parts = player.exec(address);
    if (parts) return `https://${page.replace(/\$(\d)/g, (_, index) => parts[index] ?? '')}`;
  }
  return address;
}

/**
 * Gives the links that stand in the places of videos their words, and pages to lead to, for copies.
 * @param wordsOf - what a link says by the title of its video, or its host, and by the page it leads to
 */
export function withEmbedLinks(content: Root, wordsOf = (title: string, _address: string) => title): Root {
  const toLink = <Node extends RootContent | ElementContent>(node: Node): Node => {
    if (node.type !== 'element') return node;
    const { embedTitle, embedHost, href, ...properties } = node.properties;
    if (embedHost === undefined) return { ...node, children: node.children.map(toLink) };
    const address = watchPage(String(href));
    const words = { type: 'text', value: wordsOf(String(embedTitle || embedHost), address) } as const;
    return { ...node, properties: { ...properties, href: address }, children: [...node.children, words] };
  };
  return { ...content, children: content.children.map(toLink) };
}
