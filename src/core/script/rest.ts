/** Lets others have their turn where a long piece of work has kept them waiting; asked between its steps. */
export type Rest = () => Promise<void>;
