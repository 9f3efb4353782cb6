/** Templates of Vue and Svelte with what is wrong. The examples themselves have what is right. */
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf, script } from './app.mjs';

const templates = {
  vue: {
    head: `<script setup lang="ts">import type {} from 'mpg-widgets/types/vue';</script>`,
    open: '<template>',
    close: '</template>',
    right:
      '<mpg-news-list limit="3" no-storage loading="lazy" class="x" id="y" lang="fr" /><mpg-news-list :no-storage="null" />',
    wrong: [
      '<mpg-news-list :limit="true" />',
      '<mpg-news-list loading="soon" />',
      '<mpg-news-list :no-storage="false" />',
      '<mpg-publication-list sort="author" />',
      '<mpg-news-list :heading-level="{}" />',
      '<mpg-publication-list @mpg-filter="({ detail }) => detail.feed" />',
    ],
  },
  svelte: {
    head: `<script lang="ts">import type {} from 'mpg-widgets/types/svelte';</script>`,
    open: '',
    close: '',
    right: '<mpg-news-list limit="3" no-storage loading="lazy" class="x" id="y" lang="fr"></mpg-news-list>',
    wrong: [
      '<mpg-news-list headding="News"></mpg-news-list>',
      '<mpg-news-list limit={true}></mpg-news-list>',
      '<mpg-news-list loading="soon"></mpg-news-list>',
      '<mpg-news-list no-storage={false}></mpg-news-list>',
      '<mpg-publication-list sort="author"></mpg-publication-list>',
      '<mpg-news-list heading-level={{}}></mpg-news-list>',
      '<mpg-publication-list onmpg-filter={({ detail }) => detail.feed}></mpg-publication-list>',
    ],
  },
};
/** Numbers of the lines in which an app's checker finds errors, if this file is one of its own. */
async function linesWithErrors(name, text) {
  const file = `src/checked.${name}`;
  await writeFile(join(folderOf(name), file), text);
  try {
    await script(name, 'types');
    return [];
  } catch ({ message }) {
    // vue-tsc writes (3,7), and svelte-check :3:7.
    const found = message.matchAll(/checked\.(?:vue|svelte)[(:](\d+)/g);
    return [...new Set([...found].map(([, line]) => Number(line)))];
  } finally {
    await rm(join(folderOf(name), file));
  }
}

/** Checks that a framework's checker finds what is wrong in a template, and nothing else. */
export async function checkTemplates(name) {
  const { head, open, close, right, wrong } = templates[name];
  const lines = [head, open, right, ...wrong, close];
  const found = await linesWithErrors(name, lines.join('\n'));
  assert.deepEqual(
    found.map((line) => lines[line - 1]),
    wrong,
  );
}
