import type { ComponentChildren } from 'preact';

/** Drawn in the colours of the theme; what they show stands in words below them. */
function Picture({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 300 200" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A line of text, as wide as it is long. */
function Line({ x, y, width, kind = 'ink', height = 6 }: { x: number; y: number; width: number; kind?: string; height?: number }) {
  return <rect class={kind} x={x} y={y} width={width} height={height} rx={height / 2} />;
}

function BrowserWindow({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <rect class="paper" x="24" y="20" width="252" height="200" rx="12" />
      {children}
      <path class="edge" d="M24 54h252" />
      <rect class="edge" x="24" y="20" width="252" height="200" rx="12" />
    </>
  );
}

/** A page full of everything, and a pointer on Limpid's button. */
export function ButtonPicture() {
  return (
    <Picture>
      <BrowserWindow>
        <Line x={40} y={31} width={150} height={12} kind="soft" />
        <Line x={40} y={70} width={130} height={9} kind="faint" />
        <rect class="soft" x="40" y="92" width="64" height="46" rx="5" />
        {[92, 104, 116, 128].map((y) => (
          <Line key={y} x={114} y={y} width={y === 128 ? 44 : 66} kind="faint" />
        ))}
        <rect class="soft" x="196" y="70" width="64" height="86" rx="5" />
        {[152, 164, 176].map((y) => (
          <Line key={y} x={40} y={y} width={y === 164 ? 118 : 140} kind="faint" />
        ))}
        <rect class="soft" x="196" y="168" width="64" height="40" rx="5" />
      </BrowserWindow>
      <circle class="halo" cx="246" cy="37" r="20" />
      <circle class="accent" cx="246" cy="37" r="11" />
      <path class="on-accent" d="M240.5 33.500h11M240.5 37.500h11M240.5 41.500h6.500" />
      <path class="pointer" d="M250 43l0 22 5.500-5 3.800 8.500 4-1.800-3.800-8.300 7.500-.7z" />
    </Picture>
  );
}

/** The article alone. */
export function ReaderPicture() {
  return (
    <Picture>
      <BrowserWindow>
        <Line x={88} y={72} width={124} height={11} />
        <Line x={88} y={92} width={58} height={5} kind="faint" />
        {[112, 126, 140, 154, 168, 182].map((y, row) => (
          <Line key={y} x={88} y={y} width={[124, 118, 124, 84, 124, 112][row] ?? 0} kind="text" />
        ))}
      </BrowserWindow>
      <path class="cross" d="M252 64l8 8M260 64l-8 8" />
    </Picture>
  );
}

/** Names in the text, and the card of one of them. */
export function NamesPicture() {
  return (
    <Picture>
      <BrowserWindow>
        <Line x={48} y={74} width={70} kind="text" />
        <Line x={124} y={74} width={52} />
        <Line x={182} y={74} width={66} kind="text" />
        <path class="underline" d="M124 85h52" />
        <Line x={48} y={92} width={38} kind="text" />
        <Line x={48} y={184} width={200} kind="text" />
      </BrowserWindow>
      <rect class="card" x="96" y="94" width="132" height="78" rx="10" />
      <Line x={110} y={108} width={64} height={8} />
      <Line x={110} y={124} width={92} height={5} kind="faint" />
      {[0, 42, 74].map((offset, index) => (
        <rect
          key={offset}
          class={index === 0 ? 'tag chosen' : 'tag'}
          x={110 + offset}
          y="142"
          width={[36, 26, 30][index]}
          height="16"
          rx="8"
        />
      ))}
    </Picture>
  );
}
