import type { RuleExample, SiteRule } from '../rule';
import { rule as bannedbook } from './www.bannedbook.org';

/** What plugins that link keywords leave in the text of a post, and nobody else. */
export const MARK = '.entry .wp_keywordlink, .entry .wp_keywordlink_affiliate';

/** The template is that of www.bannedbook.org. */
export const rule: SiteRule = {
  ...bannedbook,
  id: 'wordpress-inline-tags',
  match: ['<all>'],
  exclude: bannedbook.match,
  // Lists of posts have several.
  when: { selector: MARK, place: 'xpath:count(//*[contains(concat(" ", normalize-space(@class), " "), " entry ")]) = 1' },
  checked: '2026-11-28',
};

export const examples: readonly RuleExample[] = [
  {
    url: 'https://harbour.example/2026/11/tide-mill.html',
    html: `
      <h2>潮汐磨坊今冬重新转动</h2>
      <div class="entry">
        <p><a href="/tag/yu-an/" rel="tag">余安</a>说，<span class="wp_keywordlink"><a href="/mill/">磨坊</a></span>的闸门已修好。</p>
        <ul class="op-related-articles"><li><a href="/2026/10/sluice.html">水闸旧闻</a></li></ul>
        <p class="notice">读者须知：本站改版。</p><p class="texttj"><a href="/more.html">本周必读</a></p>
        <p class="src-info">来源：磨坊周报</p><a name="sharetosocial"></a><div class="banner-ads">广告：磨坊面粉</div>
        <p>每逢<span class="wp_keywordlink_affiliate"><a href="/tide/">涨潮</a></span>，石磨便会转上两个小时。</p>
      </div>`,
    title: '潮汐磨坊今冬重新转动',
    paragraphs: ['余安说，磨坊的闸门已修好。', '每逢涨潮，石磨便会转上两个小时。'],
    source: '磨坊周报',
    tags: ['余安'],
    related: ['水闸旧闻'],
  },
];
