type Values = Readonly<Record<string, unknown>>;

/** What the first version stored for settings that nobody had touched. */
const FIRST_DEFAULTS: Values = { theme: 'system', textSize: 19, underlineEntities: true, copyHeader: true, copyCaptions: false };

/** From each version to the next. */
const MIGRATIONS: Readonly<Record<number, (values: Values) => Values>> = {
  // The first version stored every value: those that nobody chose go, so that they follow the defaults from now on.
  1: (values) => Object.fromEntries(Object.entries(values).filter(([name, value]) => FIRST_DEFAULTS[name] !== value)),
};

/**
 * Brings stored values to the present version; what a newer one stored stays as it is, to be validated.
 * @param version - of the values; anything
 */
export function migrate(values: Values, version: unknown): Values {
  let current = values;
  for (let from = typeof version === 'number' ? version : Number.NaN; MIGRATIONS[from]; from++)
    current = MIGRATIONS[from]?.(current) ?? current;
  return current;
}
