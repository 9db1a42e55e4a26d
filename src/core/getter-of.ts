/**
 * The getter of a property, which nothing on the page stands in for: in `<form><input name=parentElement>` the form's own property
 * is the field, and a walk up the tree by it never ends.
 * @param prototype - the one that has the property itself
 */
export function getterOf<Owner extends object, Name extends keyof Owner>(prototype: Owner, name: Name): (this: Owner) => Owner[Name] {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => Owner[Name];
}
