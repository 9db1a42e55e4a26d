import type { ElementContent, Root, RootContent } from 'hast';

/** Takes the numbers off that bind references to their notes: in a copy they lead nowhere. */
export function withoutNoteMarks(content: Root): Root {
  return { ...content, children: content.children.map((child) => unmark(child)) };
}

function unmark<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node;
  const { noteRef: _, noteId: __, ...properties } = node.properties;
  return { ...node, properties, children: node.children.map((child) => unmark(child)) };
}
