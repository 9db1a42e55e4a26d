/** How an article looks in a file of its own, on any device: calm, in the reader's own measures. */
export const DOCUMENT_STYLE = `
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-align: start; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.7em; margin: 0 0 0.6em; }
h2 { font-size: 1.3em; margin: 1.8em 0 0.6em; }
h3, h4, h5, h6 { font-size: 1.08em; margin: 1.5em 0 0.5em; }
p, ul, ol, dl, pre, table, blockquote, figure { margin: 0 0 1em; }
header { margin: 0 0 2em; }
footer { margin: 2.5em 0 0; }
.facts, figcaption, small { font-size: 0.82em; line-height: 1.5; opacity: 0.78; }
.facts { margin: 0 0 0.2em; overflow-wrap: anywhere; }
blockquote { padding: 0 1em; border-inline-start: 3px solid currentColor; }
figure { break-inside: avoid; page-break-inside: avoid; }
img { max-width: 100%; height: auto; }
figure img { display: block; margin: 0 auto 0.4em; }
pre { padding: 0.8em 1em; overflow-x: auto; white-space: pre-wrap; font-size: 0.85em; line-height: 1.5; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { padding: 0.3em 0.7em; border: 1px solid; text-align: start; vertical-align: top; }
sup, sub { line-height: 0; }
`;

/** What a browser needs besides: a page to stand on, by day and by night. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #23221f; --accent: #9a3412; }
@media (prefers-color-scheme: dark) { :root { --paper: #17181a; --ink: #d8d6d1; --accent: #f0a67a; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
:lang(zh), :lang(ja), :lang(ko) { line-height: 1.85; }
:lang(zh) body, body:lang(zh), body:lang(ja) { font-family: "Songti SC", "Noto Serif CJK SC", "Hiragino Mincho ProN", SimSun, serif; text-align: justify; }
article { max-width: 38em; margin: 0 auto; padding: 3rem 1.25rem 5rem; overflow-wrap: break-word; }
a { color: var(--accent); }
@media print { :root { --paper: #fff; --ink: #000; } article { max-width: none; padding: 0; } }
`;
