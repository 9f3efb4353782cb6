/*
 * Says in each tag of a widget that it could not be loaded, unless the host put content of its own there. The build puts this
 * around the scripts that a page loads, for the case that one throws. The host may have replaced anything: it uses as little of
 * what browsers have as can be, and is written for any browser.
 */
/* global texts -- the English ones of src/locales/failure.ts, set by the build */
/* exported showFailures -- for what the build puts after it */
/* eslint-disable local/no-literal-text -- names of elements */

/** Calls a method of the page that `<img name="createElement">` may hide. */
function inPage(method, argument) {
  return (Document.prototype[method] || document[method]).call(document, argument);
}

function attempt(run) {
  try {
    run();
  } catch (error) {
    // There is nothing left to tell of it with.
    return error;
  }
}

function hasContent(element) {
  for (var node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeName === '#text' ? /\S/.test(node.data) : !/^(#comment|script|style|template)$/i.test(node.nodeName))
      return true;
  }
  return false;
}

function append(parent, name, text) {
  var element = inPage('createElement', name);
  element.textContent = text;
  return parent.appendChild(element);
}

function fill(element) {
  var note = append(element, 'div', '');
  append(note, 'p', texts.failed);
  var button = append(note, 'button', texts.tryAgain);
  button.onclick = function () {
    location.reload();
  };
  button.type = 'button';
  note.lang = texts.$code;
  note.dir = texts.$dir;
  note.setAttribute('data-mpg-failure', '');
}

/** Whether it is a widget's tag, or the `div` that stands for one. */
function isWidget(element) {
  return /^mpg-/i.test(element.nodeName) || (/^div$/i.test(element.nodeName) && element.hasAttribute('data-mpg'));
}

function fillAll() {
  var elements = inPage('querySelectorAll', '*');
  for (var i = 0; i < elements.length; i++) {
    var element = elements[i];
    if (isWidget(element) && !element.shadowRoot && !hasContent(element)) fill(element);
  }
}

/** @param {unknown} error why the widgets could not be loaded */
function showFailures(error) {
  function show() {
    attempt(fillAll);
  }
  attempt(function () {
    console.warn('[mpg-widgets] The widgets could not start.', error);
  });
  show();
  attempt(function () {
    document.addEventListener('DOMContentLoaded', show);
  });
  // For tags that are added later.
  attempt(function () {
    new MutationObserver(show).observe(document, { childList: true, subtree: true });
  });
}
