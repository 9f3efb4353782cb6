/** Why nothing was published, in words for the editor. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}
