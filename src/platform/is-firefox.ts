/** Is this Firefox? Asked of the engine: where the extension was loaded anew, it is not there to be asked. Not for a service worker. */
export const isFirefox = (): boolean => CSS.supports('-moz-appearance: none');
