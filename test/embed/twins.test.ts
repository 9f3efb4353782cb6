import { expect } from '@open-wc/testing';
import { watchTwins } from '../../src/embed/twins.ts';
import { mountPoint } from '../support/widgets.ts';

describe('watchTwins', () => {
  let stop: () => void;
  let place: HTMLElement;

  beforeEach(() => {
    place = mountPoint();
  });

  afterEach(() => stop());

  /** The first element in a twin, after observers were told. */
  async function shownIn(twin: Element | null): Promise<Element | null> {
    await Promise.resolve();
    return twin?.firstElementChild ?? null;
  }

  const markup = async (): Promise<string> => {
    await Promise.resolve();
    return place.innerHTML;
  };

  it('puts the element into its twin, with its attributes, and the content as the element’s own', async () => {
    place.innerHTML =
      '<div class="a" data-mpg="some-map" data-mpg-year="2010-2015" data-mpg-open><a href="/x">Fallback</a></div>';
    const link = place.querySelector('a');
    stop = watchTwins(document);
    const element = await shownIn(place.firstElementChild);
    expect(element?.outerHTML).to.equal(
      '<mpg-some-map year="2010-2015" open=""><a href="/x">Fallback</a></mpg-some-map>',
    );
    expect(element?.firstElementChild, 'moved, not copied').to.equal(link);
  });

  it('finds twins that are added later, even deep inside other elements', async () => {
    stop = watchTwins(document);
    place.innerHTML = '<section><div data-mpg="map"></div></section>';
    expect((await shownIn(place.querySelector('div')))?.localName).to.equal('mpg-map');
  });

  it('makes a twin of what gets a name later', async () => {
    place.innerHTML = '<div>Text</div>';
    stop = watchTwins(document);
    place.firstElementChild?.setAttribute('data-mpg', 'map');
    expect(await markup()).to.equal('<div data-mpg="map"><mpg-map>Text</mpg-map></div>');
  });

  it('changes the element’s attributes with its own', async () => {
    place.innerHTML = '<div data-mpg="map" data-mpg-year="2010" data-mpg-open></div>';
    stop = watchTwins(document);
    const twin = place.firstElementChild;
    const element = await shownIn(twin);
    twin?.setAttribute('data-mpg-year', '2011');
    twin?.setAttribute('data-mpg-limit', '3');
    twin?.removeAttribute('data-mpg-open');
    expect(await shownIn(twin)).to.equal(element);
    expect(element?.outerHTML).to.equal('<mpg-map year="2011" limit="3"></mpg-map>');
  });

  it('shows another widget under another name, with the same content', async () => {
    place.innerHTML = '<div data-mpg="map" data-mpg-year="2010">Text</div>';
    stop = watchTwins(document);
    place.firstElementChild?.setAttribute('data-mpg', 'news');
    expect(await markup()).to.equal(
      '<div data-mpg="news" data-mpg-year="2010"><mpg-news year="2010">Text</mpg-news></div>',
    );
  });

  it('takes over the element of a twin that was copied or saved', async () => {
    place.innerHTML = '<div data-mpg="map" data-mpg-year="2010">Text</div>';
    stop = watchTwins(document);
    await Promise.resolve();
    place.append(place.firstElementChild?.cloneNode(true) ?? '');
    const once = '<div data-mpg="map" data-mpg-year="2010"><mpg-map year="2010">Text</mpg-map></div>';
    expect(await markup()).to.equal(once + once);
    const copy = place.lastElementChild;
    copy?.setAttribute('data-mpg-year', '2012');
    expect((await shownIn(copy))?.getAttribute('year')).to.equal('2012');
  });

  it('makes what is added to a twin the element’s content: the parser does so while a page loads', async () => {
    place.innerHTML = '<div data-mpg="map"><p>one</p></div>';
    stop = watchTwins(document);
    const twin = place.firstElementChild;
    twin?.append('two', document.createElement('hr'));
    expect(await markup()).to.equal('<div data-mpg="map"><mpg-map><p>one</p>two<hr></mpg-map></div>');
  });

  it('keeps its element when the host sets its content again', async () => {
    place.innerHTML = '<div data-mpg="map">Old</div>';
    stop = watchTwins(document);
    const twin = place.firstElementChild;
    const element = await shownIn(twin);
    if (twin) twin.innerHTML = '<p>New</p>';
    expect(await shownIn(twin)).to.equal(element);
    expect(place.innerHTML).to.equal('<div data-mpg="map"><mpg-map><p>New</p></mpg-map></div>');
    if (twin) twin.textContent = '';
    expect(await markup()).to.equal('<div data-mpg="map"><mpg-map></mpg-map></div>');
  });

  it('does not take back an element that the host has put elsewhere', async () => {
    place.innerHTML = '<div data-mpg="map"></div>';
    stop = watchTwins(document);
    place.append((await shownIn(place.firstElementChild)) ?? '');
    expect(await markup()).to.equal('<div data-mpg="map"></div><mpg-map></mpg-map>');
  });

  it('keeps content that is another widget', async () => {
    place.innerHTML = '<div data-mpg="map"><mpg-news>a</mpg-news><p>b</p></div>';
    stop = watchTwins(document);
    expect(await markup()).to.equal('<div data-mpg="map"><mpg-map><mpg-news>a</mpg-news><p>b</p></mpg-map></div>');
  });

  it('copies data only, and nothing that runs or styles', async () => {
    place.innerHTML =
      '<div data-mpg="map" data-mpg-onclick="window.hasRun = true" data-mpg-style="color: red" data-mpg-ONLOAD="x" onclick="y" id="z" data-mpg-></div>';
    stop = watchTwins(document);
    expect((await shownIn(place.firstElementChild))?.outerHTML).to.equal('<mpg-map></mpg-map>');
    place.firstElementChild?.setAttribute('data-mpg-onfocus', 'x');
    expect((await shownIn(place.firstElementChild))?.outerHTML).to.equal('<mpg-map></mpg-map>');
  });

  it('leaves alone what names no widget', async () => {
    const html =
      '<span data-mpg="map">s</span><div data-mpg="">a</div><div data-mpg="Map">b</div><div data-mpg="a b">c</div><div data-mpg="x&quot;onload">d</div><div data-mpg="-a">e</div>';
    place.innerHTML = html;
    stop = watchTwins(document);
    expect(await markup()).to.equal(html);
  });

  it('changes nothing once it has stopped', async () => {
    stop = watchTwins(document);
    place.innerHTML = '<div data-mpg="map"></div>';
    const element = await shownIn(place.firstElementChild);
    stop();
    place.firstElementChild?.setAttribute('data-mpg-year', '2010');
    place.append(document.createElement('div'));
    place.lastElementChild?.setAttribute('data-mpg', 'map');
    await Promise.resolve();
    expect(element?.outerHTML).to.equal('<mpg-map></mpg-map>');
    expect(place.lastElementChild?.childNodes.length).to.equal(0);
  });
});
