interface ImportMeta {
  /** https://vite.dev/guide/features.html#glob-import */
  glob<Module>(pattern: string, options: { readonly import: 'default' }): Record<string, () => Promise<Module>>;
}
