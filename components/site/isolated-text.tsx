/** Signs that turn the direction of writing: in a name of a file they show it as another. */
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name as it is spelt, kept apart from the direction of the words around it. */
export function IsolatedText({ text }: { text: string }) {
  return <bdi>{text.replace(turning, '\ufffd')}</bdi>
}
