/*
 * What Prototype.js 1.7 does to a page's built-in objects: the same names, with the same differences from what browsers have.
 * It is not in the npm registry. Written for this page; nothing is copied.
 */
(function () {
  var natives = { slice: Array.prototype.slice, indexOf: Array.prototype.indexOf, reverse: Array.prototype.reverse };

  function extend(target, source) {
    for (var name in source) target[name] = source[name];
    return target;
  }

  function identity(value) {
    return value;
  }

  /** Knows lists with a length, and what has `toArray`. A map or an iterator has neither. */
  function toArray(list) {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    var result = new Array(list.length || 0);
    for (var index = 0; index < result.length; index++) result[index] = list[index];
    return result;
  }

  var enumerable = {
    each: function (call, context) {
      for (var index = 0; index < this.length; index++) call.call(context, this[index], index);
      return this;
    },
    all: function (accepts, context) {
      var test = accepts || identity;
      for (var index = 0; index < this.length; index++) if (!test.call(context, this[index], index)) return false;
      return true;
    },
    any: function (accepts, context) {
      var test = accepts || identity;
      for (var index = 0; index < this.length; index++) if (test.call(context, this[index], index)) return true;
      return false;
    },
    collect: function (change, context) {
      var result = [];
      for (var index = 0; index < this.length; index++)
        result.push((change || identity).call(context, this[index], index));
      return result;
    },
    detect: function (accepts, context) {
      for (var index = 0; index < this.length; index++)
        if (accepts.call(context, this[index], index)) return this[index];
      return undefined;
    },
    findAll: function (accepts, context) {
      var result = [];
      for (var index = 0; index < this.length; index++)
        if (accepts.call(context, this[index], index)) result.push(this[index]);
      return result;
    },
    include: function (item) {
      return natives.indexOf.call(this, item) !== -1;
    },
    inject: function (start, call, context) {
      var memo = start;
      for (var index = 0; index < this.length; index++) memo = call.call(context, memo, this[index], index);
      return memo;
    },
    max: function () {
      return Math.max.apply(null, this);
    },
    min: function () {
      return Math.min.apply(null, this);
    },
    pluck: function (name) {
      return this.collect(function (item) {
        return item[name];
      });
    },
    toArray: function () {
      return natives.slice.call(this);
    },
    zip: function () {
      return this.collect(identity);
    },
    size: function () {
      return this.length;
    },
    inspect: function () {
      return '[' + this.join(', ') + ']';
    },
  };
  extend(enumerable, {
    every: enumerable.all,
    some: enumerable.any,
    map: enumerable.collect,
    find: enumerable.detect,
    select: enumerable.findAll,
    filter: enumerable.findAll,
    member: enumerable.include,
    entries: enumerable.toArray,
  });
  extend(Array.prototype, enumerable);
  extend(Array.prototype, {
    _each: enumerable.each,
    _reverse: natives.reverse,
    clear: function () {
      this.length = 0;
      return this;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    compact: function () {
      return this.select(function (item) {
        return item !== null && item !== undefined;
      });
    },
    flatten: function () {
      return [].concat.apply([], this);
    },
    without: function () {
      var values = natives.slice.call(arguments);
      return this.select(function (item) {
        return !values.include(item);
      });
    },
    reverse: function (inline) {
      return (inline === false ? this.toArray() : this)._reverse();
    },
    uniq: function () {
      return this.select(function (item, index) {
        return natives.indexOf.call(this, item) === index;
      }, this);
    },
    clone: enumerable.toArray,
    toJSON: function () {
      return this.toArray();
    },
  });
  Array.from = window.$A = toArray;

  extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+|\s+$/g, '');
    },
    trim: function () {
      return this.strip();
    },
    startsWith: function (start) {
      return this.lastIndexOf(start, 0) === 0;
    },
    endsWith: function (end) {
      var place = this.length - end.length;
      return place >= 0 && this.indexOf(end, place) === place;
    },
    include: function (part) {
      return this.indexOf(part) > -1;
    },
    sub: function (pattern, replacement) {
      return this.replace(pattern, replacement);
    },
    toArray: function () {
      return this.split('');
    },
    times: function (count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    empty: function () {
      return String(this) === '';
    },
    blank: function () {
      return /^\s*$/.test(this);
    },
    inspect: function () {
      return '"' + this + '"';
    },
  });
  extend(Number.prototype, {
    succ: function () {
      return this + 1;
    },
    abs: function () {
      return Math.abs(this);
    },
    round: function () {
      return Math.round(this);
    },
    ceil: function () {
      return Math.ceil(this);
    },
    floor: function () {
      return Math.floor(this);
    },
    times: function (call) {
      for (var index = 0; index < this; index++) call(index);
      return this;
    },
  });
  Date.prototype.toJSON = Date.prototype.toISOString;
  RegExp.prototype.match = RegExp.prototype.test;

  extend(Function.prototype, {
    bind: function (self) {
      if (arguments.length < 2 && self === undefined) return this;
      var bound = this;
      var first = natives.slice.call(arguments, 1);
      return function () {
        return bound.apply(self, first.concat(natives.slice.call(arguments)));
      };
    },
    curry: function () {
      return this.bind.apply(this, [null].concat(natives.slice.call(arguments)));
    },
    delay: function (seconds) {
      return setTimeout(this, seconds * 1000);
    },
    defer: function () {
      return setTimeout(this, 10);
    },
    wrap: function (around) {
      var inner = this;
      return function () {
        return around.apply(this, [inner.bind(this)].concat(natives.slice.call(arguments)));
      };
    },
    methodize: function () {
      return this;
    },
    argumentNames: function () {
      return [];
    },
  });

  extend(Object, {
    extend: extend,
    clone: function (object) {
      return extend({}, object);
    },
    keys: function (object) {
      if (Object(object) !== object) throw new TypeError();
      var keys = [];
      for (var name in object) if (Object.prototype.hasOwnProperty.call(object, name)) keys.push(name);
      return keys;
    },
    values: function (object) {
      return Object.keys(object).map(function (name) {
        return object[name];
      });
    },
    isArray: Array.isArray,
    isString: function (value) {
      return typeof value === 'string';
    },
    inspect: String,
  });

  var elementMethods = {
    visible: function () {
      return this.style.display !== 'none';
    },
    hide: function () {
      this.style.display = 'none';
      return this;
    },
    show: function () {
      this.style.display = '';
      return this;
    },
    toggle: function () {
      return this.visible() ? this.hide() : this.show();
    },
    remove: function () {
      this.parentNode.removeChild(this);
      return this;
    },
    update: function (content) {
      this.textContent = content;
      return this;
    },
    insert: function (content) {
      this.appendChild(document.createTextNode(content));
      return this;
    },
    wrap: function (wrapper) {
      this.parentNode.replaceChild(wrapper, this);
      wrapper.appendChild(this);
      return wrapper;
    },
    select: function (selector) {
      return toArray(this.querySelectorAll(selector));
    },
    match: function (selector) {
      return this.matches(selector);
    },
    up: function () {
      return this.parentElement;
    },
    down: function () {
      return this.firstElementChild;
    },
    next: function () {
      return this.nextElementSibling;
    },
    previous: function () {
      return this.previousElementSibling;
    },
    empty: function () {
      return this.textContent === '';
    },
    clone: function (deep) {
      return this.cloneNode(deep);
    },
    observe: function (type, call) {
      this.addEventListener(type, call);
      return this;
    },
    fire: function (type) {
      this.dispatchEvent(new CustomEvent(type, { bubbles: true }));
      return this;
    },
    scrollTo: function () {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
  };
  extend(HTMLElement.prototype, elementMethods);

  // `Element` makes elements, and has the methods as functions of its own.
  var native = window.Element;
  window.Element = function (tag, attributes) {
    return extend(document.createElement(tag), attributes || {});
  };
  extend(window.Element, elementMethods);
  window.Element.prototype = native.prototype;
  extend(window.Event, {
    observe: function (target, type, call) {
      target.addEventListener(type, call);
    },
    stop: function (event) {
      event.preventDefault();
      event.stopPropagation();
    },
    element: function (event) {
      return event.target;
    },
  });

  window.Prototype = { Version: '1.7', K: identity, emptyFunction: function () {} };
  window.Hash = function (object) {
    this._object = extend({}, object || {});
  };
  window.$H = function (object) {
    return new window.Hash(object);
  };
  window.$ = function (id) {
    return typeof id === 'string' ? document.getElementById(id) : id;
  };
  window.$$ = function (selector) {
    return toArray(document.querySelectorAll(selector));
  };
  window.$w = function (text) {
    return text.split(/\s+/);
  };
  document.getElementsByClassName = function (name) {
    return toArray(document.querySelectorAll('.' + name));
  };
  document.observe = document.addEventListener;
})();
