import type { RuleExample, SiteRule } from '../rule';

export const rule: SiteRule = {
  id: 'www.bannedbook.org',
  match: ['*://www.bannedbook.org/*'],
  title: 'h2:has(~ .entry), h1:has(~ .entry)',
  content: '.entry',
  source: '.src-info',
  related: '.op-related-articles a',
  tags: '.entry a[rel~="tag"]',
  remove: ['.op-related-articles', '.texttj', '.src-info', '.banner-ads', 'a[name="sharetosocial"]', 'p.notice'],
  unwrap: ['.wp_keywordlink > a', '.wp_keywordlink_affiliate > a'],
  checked: '2026-11-23',
};

export const examples: readonly RuleExample[] = [
  {
    url: 'https://www.bannedbook.org/bnews/example.html',
    html: `
      <h2>海湾两城商定共建跨海铁路</h2> <p class="notice"><b>读者请注意：本站链接。</p><p>备注：公告。</b></p>
      <div class="entry">
        <p><a href="/tag/%e6%9e%97%e5%b2%9a/" rel="tag">林岚</a>(Lin Lan)与<span class='wp_keywordlink'><a
          href="/forum/1.html">工程</a></span>师会面。</p>
        <ul class='op-related-articles'><li><a href='/bnews/2.html'>旧闻一则</a></li></ul>
        <p class="texttj"><a href="/bnews/3.html">必看推荐</a></p>
        <p class="src-info">来源：海湾日报 </p><a name='sharetosocial'></a>
        <div class="banner-ads">广告</div>
        <p><span class='wp_keywordlink_affiliate'><a href="/">两城</a></span>都表示满意。</p>
      </div>`,
    title: '海湾两城商定共建跨海铁路',
    paragraphs: ['林岚(Lin Lan)与工程师会面。', '两城都表示满意。'],
    source: '海湾日报',
    tags: ['林岚'],
    related: ['旧闻一则'],
  },
];
