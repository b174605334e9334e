// The search of the pages that rune doc writes. The index is a script too, read when it is needed:
// a page that is a file may read nothing else.
(function () {
  "use strict";

  var LIMIT = 60;
  var box = document.querySelector(".search");
  var input = document.getElementById("search");
  var list = document.getElementById("results");
  var status = document.getElementById("found");
  var items = null;
  var kinds = [];
  var loading = false;
  var selected = -1;

  function load() {
    if (items || loading) {
      return;
    }
    loading = true;
    var script = document.createElement("script");
    script.src = "search-index.js";
    script.onload = function () {
      kinds = window.runeDocIndex.kinds;
      items = window.runeDocIndex.items.map(function (entry) {
        var path = entry[0];
        var name = path.slice(path.lastIndexOf(":") + 1);
        return {
          path: path,
          name: name,
          kind: entry[1],
          address: entry[2],
          summary: entry[3],
          lowPath: path.toLowerCase(),
          lowName: name.toLowerCase()
        };
      });
      show();
    };
    script.onerror = function () {
      loading = false;
      say("The search index cannot be read.");
    };
    document.head.appendChild(script);
  }

  // How well an item fits, smaller is better; -1 if it does not fit.
  function rank(item, query) {
    if (query.indexOf("::") >= 0) {
      if (item.lowPath === query) {
        return 0;
      }
      if (item.lowPath.endsWith("::" + query)) {
        return 1;
      }
      var inPath = item.lowPath.indexOf(query);
      return inPath < 0 ? -1 : 20 + inPath / 100;
    }
    if (item.lowName === query) {
      return 0;
    }
    if (item.lowName.startsWith(query)) {
      return 10;
    }
    if (item.lowName.indexOf("_" + query) >= 0) {
      return 15;
    }
    if (item.lowName.indexOf(query) >= 0) {
      return 20;
    }
    if (item.lowPath.indexOf(query) >= 0) {
      return 30;
    }
    return isWithin(item.lowName, query) ? 40 : -1;
  }

  // Whether all characters occur in this order.
  function isWithin(text, query) {
    var at = -1;
    for (var i = 0; i < query.length; i++) {
      at = text.indexOf(query[i], at + 1);
      if (at < 0) {
        return false;
      }
    }
    return query.length > 1;
  }

  function find(query) {
    var found = [];
    items.forEach(function (item) {
      var value = rank(item, query);
      if (value >= 0) {
        found.push({ item: item, rank: value + item.name.length / 1000 });
      }
    });
    found.sort(function (a, b) {
      return a.rank - b.rank;
    });
    return found.map(function (entry) {
      return entry.item;
    });
  }

  function element(name, styleClass, text) {
    var made = document.createElement(name);
    made.className = styleClass;
    made.textContent = text;
    return made;
  }

  function row(item, index) {
    var entry = element("li", "", "");
    entry.id = "result-" + index;
    entry.setAttribute("role", "option");
    entry.setAttribute("aria-selected", "false");
    var link = document.createElement("a");
    link.href = item.address;
    link.tabIndex = -1;
    link.appendChild(element("span", "kind", kinds[item.kind]));
    var path = element("span", "path", item.path.slice(0, item.path.length - item.name.length));
    path.appendChild(element("b", "", item.name));
    link.appendChild(path);
    if (item.summary) {
      link.appendChild(element("span", "summary", item.summary));
    }
    link.addEventListener("click", close);
    entry.appendChild(link);
    return entry;
  }

  function say(text) {
    status.textContent = text;
  }

  function show() {
    var query = input.value.trim().toLowerCase().replace(/\s+/g, "::");
    if (!query || !items) {
      close();
      return;
    }
    var found = find(query);
    list.textContent = "";
    found.slice(0, LIMIT).forEach(function (item, index) {
      list.appendChild(row(item, index));
    });
    if (found.length === 0) {
      list.appendChild(element("li", "none", "Nothing is called like this."));
    }
    say(found.length === 1 ? "1 item" : found.length + " items");
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    select(found.length > 0 ? 0 : -1);
  }

  function select(index) {
    var rows = list.querySelectorAll("[role=option]");
    if (rows[selected]) {
      rows[selected].setAttribute("aria-selected", "false");
    }
    selected = rows.length === 0 ? -1 : (index + rows.length) % rows.length;
    if (selected < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    rows[selected].setAttribute("aria-selected", "true");
    rows[selected].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", rows[selected].id);
  }

  function close() {
    list.hidden = true;
    list.textContent = "";
    selected = -1;
    say("");
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function isTyping(target) {
    return target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", function () {
    load();
    show();
  });

  input.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      if (list.hidden) {
        input.blur();
      } else {
        close();
      }
    } else if (list.hidden && event.key === "ArrowDown") {
      show();
    } else if (list.hidden) {
      return;
    } else if (event.key === "ArrowDown") {
      select(selected + 1);
    } else if (event.key === "ArrowUp") {
      select(selected - 1);
    } else if (event.key === "Enter" && selected >= 0) {
      list.querySelectorAll("[role=option] a")[selected].click();
    } else {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener("keydown", function (event) {
    var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && (event.key === "/" || event.key === "s") && !isTyping(event.target)) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  document.addEventListener("click", function (event) {
    if (!box.contains(event.target)) {
      close();
    }
  });

  box.hidden = false;
})();
