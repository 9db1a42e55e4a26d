/** What `hostile-words.html` is in Markdown: its words, its structure, and nothing that the words would do. */
export const IN_MARKDOWN = `# Bell ]\\(javascript:alert(1)) \\*\\*rings\\*\\*

[Harbour Gazette](http://news.localhost/hostile-words.html) · Ada \\*Brandt\\* Lee · 2026-03-01

The harbour council of Skerry Point hung a **bell** where the horn had stood for ninety years, and nobody has asked for the horn since; see [the council’s \\[own\\] page](https://www.skerry.example/bell?a=1&b=\\(2\\)).

## What the pilots heard

In the first month, three captains reported the bell as a fault in their own equipment, and wrote \\\`bell_test\\\` into their logs. By the second, most had learned its pattern: two strokes, a pause as long as a breath, and one more.

![A bell\\](https://evil.example/) \\<script>](http://news.localhost/bell.png)

- The bell weighs nineteen kilograms.
- It is struck by a weight that the tide lifts.

\`\`\`\`
ring:
    \`\`\`twice\`\`\`
\`\`\`\`

| Month | Ships \\| boats |
| - | - |
| March | 12 \\| 30 |

Researchers in acoustics have asked to record it. The keepers let them, on one condition: they must come by boat, at night, and turn their engines off before they switch anything on, which most of them have done so far 👩‍🚀.`;

/** The same with YAML front matter and links as endnotes, cut where the tags are, which are found one by one. */
export const AROUND_TAGS = [
  `---
title: "Bell ](javascript:alert(1)) **rings**"
author:
  - "Ada *Brandt* Lee"
source: "Harbour Gazette"
published: "2026-03-01T08:00:00Z"
url: "http://news.localhost/hostile-words.html"
tags:
`,
  ['---', ...IN_MARKDOWN.split('\n\n').slice(2), '1. <https://www.skerry.example/bell?a=1&b=(2)>']
    .join('\n\n')
    .replace(/\[the council’s .* page\]\(.*\\\)\)/, 'the council’s [own] page[1]'),
] as const;

/** Tags of the page as the front matter has them. */
export const TAGS = ['  - "Skerry Point"', '  - "bell\\" --- x"'];
