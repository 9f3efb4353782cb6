/** Why nothing was published, in words for the editor. */
export class PublishError extends Error {
  override readonly name: string = 'PublishError';
}

/** Thrown for a document that is no JSON. */
export class NotJsonError extends PublishError {
  override readonly name = 'NotJsonError';
}
