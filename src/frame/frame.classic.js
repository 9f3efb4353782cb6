/*
 * For pages that show widgets in frames: gives each frame the height of what is in it. Without this file a frame keeps the
 * height that its tag says, and scrolls. Written for any browser.
 */
(function () {
  /* More than the longest list of publications that a visitor can unfold. */
  var greatestHeight = 200000;

  /** Whether a frame shows this library's frame.html, and a message comes from that page. */
  function isOurs(frame, event) {
    var address = /^(https?:\/\/[^/]+)\/(?:[^?#]*\/)?frame\.html[?#]/.exec(frame.src);
    if (!address || frame.contentWindow !== event.source) return false;
    return event.origin === address[1] || (event.origin === 'null' && frame.hasAttribute('sandbox'));
  }

  function eachFrame(visit) {
    var frames = document.getElementsByTagName('iframe');
    for (var i = 0; i < frames.length; i++) visit(frames[i]);
  }

  addEventListener('message', function (event) {
    var height = event.data && event.data.mpgHeight;
    if (typeof height !== 'number' || !(height > 0 && height <= greatestHeight)) return;
    eachFrame(function (frame) {
      if (!isOurs(frame, event)) return;
      var isBorderInside = getComputedStyle(frame).boxSizing === 'border-box';
      frame.style.height = Math.ceil(height) + (isBorderInside ? frame.offsetHeight - frame.clientHeight : 0) + 'px';
    });
  });

  /* Those that were there before this script have told their height already. */
  eachFrame(function (frame) {
    if (/\/frame\.html[?#]/.test(frame.src)) frame.contentWindow.postMessage({ mpgHeight: 'tell' }, '*');
  });
})();
