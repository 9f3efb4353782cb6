interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const { createObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;

/** Resolves to the next file that the page offers for download. The file is not actually saved. */
export function savedFile(): Promise<SavedFile> {
  return new Promise((resolve) => {
    let blob: Blob;
    URL.createObjectURL = (object) => createObjectURL((blob = object as Blob));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      restore();
      void blob.text().then((text) => resolve({ name: this.download, type: blob.type, text }));
    };
  });
}

function restore(): void {
  URL.createObjectURL = createObjectURL;
  HTMLAnchorElement.prototype.click = click;
}

afterEach(restore);
