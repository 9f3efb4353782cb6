/** The blocks in the editor: the settings of each in the sidebar, and the widget itself as its preview. */
(function (wp, data) {
  var el = wp.element.createElement;
  var components = wp.components;

  /** Choices of a setting by what the user reads. Two of the same title are told apart by their id. */
  function choicesOf(name) {
    var list = data.choices[name] || [];
    var count = Object.create(null);
    list.forEach(function (choice) {
      count[choice.title] = (count[choice.title] || 0) + 1;
    });
    return list.map(function (choice) {
      var isUnique = count[choice.title] === 1;
      return { id: choice.id, text: isUnique ? choice.title : choice.title + ' (' + choice.id + ')' };
    });
  }

  /** A field that takes things of the feed by their titles, and stores their ids. */
  function choiceField(name, attribute, value, change) {
    var choices = choicesOf(name);
    var idOf = Object.create(null);
    var textOf = Object.create(null);
    choices.forEach(function (choice) {
      idOf[choice.text] = choice.id;
      textOf[choice.id] = choice.text;
    });
    var ids = String(value || '')
      .split(/[\s,]+/)
      .filter(Boolean);
    return el(components.FormTokenField, {
      label: attribute.label,
      value: ids.map(function (id) {
        return textOf[id] || id;
      }),
      suggestions: choices.map(function (choice) {
        return choice.text;
      }),
      maxSuggestions: 200,
      maxLength: attribute.isSingle ? 1 : undefined,
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __nextHasNoMarginBottom: true,
      onChange: function (texts) {
        change(
          texts
            .map(function (text) {
              return idOf[text] || text;
            })
            .join(','),
        );
      },
    });
  }

  function field(name, attribute, value, change) {
    var shared = { label: attribute.label, help: attribute.help, onChange: change, __nextHasNoMarginBottom: true };
    if (attribute.isChoice) {
      return el(
        'div',
        null,
        choiceField(name, attribute, value, change),
        attribute.help && el('p', { className: 'components-base-control__help' }, attribute.help),
      );
    }
    if (attribute.type === 'boolean') {
      shared.checked = value === true || value === 'true' || value === '1';
      return el(components.ToggleControl, shared);
    }
    if (attribute.values) {
      shared.value = value || '';
      shared.options = [{ value: '', label: data.texts['default'] }].concat(
        attribute.values.map(function (one) {
          return { value: one, label: (attribute.names && attribute.names[one]) || one };
        }),
      );
      return el(components.SelectControl, shared);
    }
    shared.value = value === undefined ? '' : String(value);
    if (attribute.type === 'number') {
      shared.type = 'number';
      shared.min = 0;
    }
    return el(components.TextControl, shared);
  }

  /** What is stored: nothing for what is not set, so that blocks keep only what differs from the default. */
  function stored(attribute, value) {
    if (value === '' || value === false) return undefined;
    return attribute.type === 'number' && !isNaN(Number(value)) ? Number(value) : value;
  }

  function panel(id, widget, props) {
    var names = Object.keys(widget.attributes).filter(function (name) {
      return widget.attributes[name].panel === id;
    });
    var fields = names.map(function (name) {
      var attribute = widget.attributes[name];
      function change(value) {
        var changes = {};
        changes[name] = stored(attribute, value);
        props.setAttributes(changes);
      }
      var row = field(name, attribute, props.attributes[name], change);
      return el('div', { key: name, style: { marginBlockEnd: '20px' } }, row);
    });
    if (!fields.length) return null;
    return el(components.PanelBody, { key: id, title: data.panels[id], initialOpen: id === 'content' }, fields);
  }

  /** What of a block's settings is the widget's own. The block around the preview has those of WordPress. */
  function ownSettings(widget, attributes) {
    var own = {};
    Object.keys(widget.attributes).forEach(function (name) {
      if (attributes[name] !== undefined) own[name] = attributes[name];
    });
    return own;
  }

  /**
   * What PHP writes for these settings. WordPress's own ServerSideRender loses a change if it is drawn again within half a second,
   * as when the answer to the last change arrives: the preview then stays as it was.
   */
  function Preview(props) {
    var answers = wp.element.useState(null);
    var answer = answers[0];
    var setAnswer = answers[1];
    var path = wp.url.addQueryArgs('/wp/v2/block-renderer/' + props.block, {
      context: 'edit',
      attributes: props.settings,
    });
    function load() {
      var isWanted = true;
      function show(next) {
        if (isWanted) setAnswer(next);
      }
      function ask() {
        wp.apiFetch({ path: path }).then(show, function (error) {
          show({ problem: error.message });
        });
      }
      // Whoever types does not ask for each letter.
      var timer = setTimeout(ask, answer ? 500 : 0);
      return function () {
        isWanted = false;
        clearTimeout(timer);
      };
    }
    wp.element.useEffect(load, [path]);
    if (!answer) return el(components.Spinner);
    if (answer.rendered) return el(wp.element.RawHTML, null, answer.rendered);
    return el(components.Placeholder, { icon: 'info' }, answer.problem || data.texts.empty);
  }

  Object.keys(data.widgets).forEach(function (name) {
    var widget = data.widgets[name];
    var block = 'mpg/' + name;
    wp.blocks.registerBlockType(block, {
      edit: function (props) {
        var panels = Object.keys(data.panels).map(function (id) {
          return panel(id, widget, props);
        });
        // Nothing in the preview can be clicked: a link in it would leave the editor.
        var settings = ownSettings(widget, props.attributes);
        var preview = el(components.Disabled, null, el(Preview, { block: block, settings: settings }));
        return el('div', wp.blockEditor.useBlockProps(), el(wp.blockEditor.InspectorControls, null, panels), preview);
      },
      save: function () {
        return null;
      },
    });
  });
})(window.wp, window.mpgWidgetsEditor);
