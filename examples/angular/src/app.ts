import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'mpg-widgets/news-list';

@Component({
  selector: 'app-root',
  // Lets templates have elements that are no components of Angular's.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Our partners</h1>
      <mpg-news-list src="feed.json" heading="News" [limit]="limit()" (mpg-load)="showCount($event)">
        <a href="https://www.migpolgroup.com/">News from MPG</a>
      </mpg-news-list>
      <button (click)="limit.set(6)">Longer list</button>
      <p>
        Items in the feed: <output>{{ count() }}</output>
      </p>
    </main>
  `,
})
export class App {
  readonly limit = signal(3);
  readonly count = signal<number | undefined>(undefined);

  showCount({ detail }: HTMLElementEventMap['mpg-load']) {
    this.count.set(detail.feed.items.length);
  }
}
