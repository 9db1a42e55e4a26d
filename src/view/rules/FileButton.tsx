import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button like the others, which the browser's own control cannot be made into. */
export function FileButton({ label, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const files = Array.from(currentTarget.files ?? []);
    currentTarget.value = ''; // so that the same files can be chosen again
    if (files.length > 0) onFiles(files);
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" multiple accept=".json,.txt,.zip,application/json,text/plain,application/zip" hidden onChange={take} />
    </>
  );
}
