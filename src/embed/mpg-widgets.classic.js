/*
 * Loads mpg-widgets.js for sites that cannot load a module: put this file in a plain <script src>. Optimisers may delay it, or
 * make it async or deferred. Written for any browser. The build puts rescue.classic.js around it.
 */
/* global showFailures -- rescue.classic.js */
/* eslint-disable local/no-literal-text -- where no language can be loaded */
(function () {
  var name = /mpg-widgets\.classic[^/?#]*\.js/;
  var attributes = ['src', 'href', 'data-src', 'data-lazy-src', 'data-rocket-src'];
  var module = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');

  /** The address that a tag has for this file; undefined if it is another script's tag. */
  function addressIn(tag) {
    for (var i = 0; tag && i < attributes.length; i++) {
      var address = tag.getAttribute(attributes[i]);
      if (address && name.test(address)) return address;
    }
    return undefined;
  }

  function ownTag() {
    if (addressIn(document.currentScript)) return document.currentScript;
    var tags = document.getElementsByTagName('script');
    for (var i = 0; i < tags.length; i++) if (addressIn(tags[i])) return tags[i];
    return undefined;
  }

  /** Settings such as the feed's address, and what the page's policy asks for. */
  function copySettings(tag) {
    for (var i = 0; i < tag.attributes.length; i++) {
      var attribute = tag.attributes[i];
      if (/^((data-)?debug|data-feed|data-src|crossorigin|referrerpolicy)$/.test(attribute.name))
        module.setAttribute(attribute.name, attribute.value);
    }
    if (tag.nonce) module.nonce = tag.nonce;
  }

  /**
   * Says in the page what keeps the script, and with it the doctor, from being loaded: in English, since no other language can be
   * loaded either.
   */
  function tellWhoAsked(tag, text) {
    var isAsked =
      /[?&]mpg-doctor\b/.test(location.search) || tag.hasAttribute('debug') || tag.hasAttribute('data-debug');
    if (!isAsked) return;
    var note = document.createElement('pre');
    note.lang = 'en';
    note.textContent = 'MPG Widgets: ' + text;
    (document.body || document.documentElement).appendChild(note);
  }

  /** Names the policy that blocks the script. */
  function tellOfPolicy(tag) {
    document.addEventListener('securitypolicyviolation', function (event) {
      if (!event.blockedURI || module.src.indexOf(event.blockedURI)) return;
      var origin = /^[^:]+:\/\/[^/]+/.exec(module.src);
      tellWhoAsked(tag, 'the Content-Security-Policy blocks the script. Add to script-src: ' + origin);
    });
  }

  if (!('noModule' in module)) throw new Error('this browser has no modules');
  var tag = ownTag();
  if (!tag) throw new Error('Exclude mpg-widgets.classic.js from whatever combines scripts on this site.');
  copySettings(tag);
  // Chromium runs no modules in XHTML and SVG documents. The file is a classic script too.
  if (!document.contentType || document.contentType === 'text/html') module.type = 'module';
  tellOfPolicy(tag);
  module.onerror = function () {
    tellWhoAsked(tag, module.src + ' could not be loaded.');
    showFailures(new Error(module.src + ' could not be loaded'));
  };
  module.src = addressIn(tag).replace(name, 'mpg-widgets.js');
  (document.head || document.documentElement).appendChild(module);
})();
