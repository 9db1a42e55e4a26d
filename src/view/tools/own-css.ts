/** What a site rule may change: the looks of the text, nothing that moves it over anything else. */
const ALLOWED =
  /^(?:color|background-color|font|text-|line-height|letter-spacing|word-|margin|padding|border(?!-image)|list-style-(?:type|position)|display|quotes|content|float|clear|(?:max-|min-)?(?:width|inline-size)|white-space|hyphens|vertical-align|break-|column-|orphans|widows|direction)/;

/**
 * Style of a site rule for the article's content and nothing else: read by the browser first, so that only whole rules are left,
 * each for what stands inside of the content.
 * @example ownCss('h2 { color: green; position: fixed }') // '.content h2 { color: green; }'
 */
export function ownCss(css: string): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return write(sheet.cssRules);
}

function write(rules: CSSRuleList): string {
  return Array.from(rules, (rule) => {
    if (rule instanceof CSSStyleRule) return writeStyle(rule);
    return rule instanceof CSSMediaRule ? `@media ${rule.conditionText} { ${write(rule.cssRules)} }` : '';
  }).join('');
}

function writeStyle({ selectorText, style }: CSSStyleRule): string {
  if (selectorText.includes('&')) return '';
  const selectors = selectorText.split(/,(?![^(]*\))/).map((selector) => `.content ${selector.trim()}`);
  const names = Array.from(style).filter((name) => ALLOWED.test(name));
  const declarations = names.map((name) => `${name}: ${style.getPropertyValue(name)};`);
  return `${selectors.join(', ')} { ${declarations.join(' ')} }`;
}
