interface ImportMeta {
  /** https://vite.dev/guide/features.html#glob-import */
  glob<Module>(pattern: string, options: { readonly import: 'default' }): Record<string, () => Promise<Module>>;
}

/** The address of a worker's script, which the import has built. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
