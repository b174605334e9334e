var N = 4000;
function jsonDocument(n) {
  var records = [], seed = 42;
  for (var i = 0; i < n; i++) {
    seed = (seed * 3877 + 29573) % 139968;
    var record = {};
    record.id = i;
    record.name = seed % 3 === 0 ? 'say "item ' + seed % 1000 + '"' : 'item ' + seed % 1000;
    record.score = seed - 70000;
    record.active = seed % 2 === 0;
    record.parent = i % 5 === 0 ? null : (i / 2) | 0;
    record.tags = ['t' + seed % 7, 't' + seed % 11, 'x\\y'];
    records.push(record);
  }
  return records;
}
function quote(text) {
  var out = '"';
  for (var i = 0; i < text.length; i++) {
    var c = text[i];
    switch (c) {
      case '"': out += '\\"'; break;
      case '\\': out += '\\\\'; break;
      case '\n': out += '\\n'; break;
      default: out += c;
    }
  }
  return out + '"';
}
function stringify(value) {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return '' + value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return 'null';
  var out, first = true;
  if (Array.isArray(value)) {
    out = '[';
    for (var i = 0; i < value.length; i++) {
      if (!first) out += ',';
      first = false;
      out += stringify(value[i]);
    }
    return out + ']';
  }
  out = '{';
  var keys = Object.keys(value).sort();
  for (var k = 0; k < keys.length; k++) {
    if (!first) out += ',';
    first = false;
    out += quote(keys[k]) + ':' + stringify(value[keys[k]]);
  }
  return out + '}';
}
function Parser(text) { this.text = text; this.at = 0; }
Parser.prototype.blanks = function () {
  while (this.at < this.text.length) {
    var c = this.text[this.at];
    if (c !== ' ' && c !== '\n' && c !== '\t' && c !== '\r') break;
    this.at++;
  }
};
Parser.prototype.expect = function (c) {
  if (this.text[this.at] !== c) throw new Error(c + ' expected at ' + this.at);
  this.at++;
};
Parser.prototype.word = function (text, value) {
  for (var i = 0; i < text.length; i++) this.expect(text[i]);
  return value;
};
Parser.prototype.value = function () {
  this.blanks();
  switch (this.text[this.at]) {
    case '{': return this.object();
    case '[': return this.array();
    case '"': return this.string();
    case 't': return this.word('true', true);
    case 'f': return this.word('false', false);
    case 'n': return this.word('null', null);
    default: return this.number();
  }
};
Parser.prototype.object = function () {
  var object = {};
  this.at++;
  this.blanks();
  if (this.text[this.at] === '}') { this.at++; return object; }
  for (;;) {
    this.blanks();
    var key = this.string();
    this.blanks();
    this.expect(':');
    object[key] = this.value();
    this.blanks();
    if (this.text[this.at] !== ',') break;
    this.at++;
  }
  this.expect('}');
  return object;
};
Parser.prototype.array = function () {
  var items = [];
  this.at++;
  this.blanks();
  if (this.text[this.at] === ']') { this.at++; return items; }
  for (;;) {
    items.push(this.value());
    this.blanks();
    if (this.text[this.at] !== ',') break;
    this.at++;
  }
  this.expect(']');
  return items;
};
Parser.prototype.string = function () {
  var out = '';
  this.expect('"');
  for (;;) {
    var c = this.text[this.at++];
    if (c === '"') break;
    if (c === '\\') {
      var escape = this.text[this.at++];
      out += escape === 'n' ? '\n' : escape;
    } else out += c;
  }
  return out;
};
Parser.prototype.number = function () {
  var negative = this.text[this.at] === '-';
  if (negative) this.at++;
  var value = 0;
  while (this.at < this.text.length) {
    var c = this.text[this.at];
    if (c < '0' || c > '9') break;
    value = value * 10 + (c.charCodeAt(0) - 48);
    this.at++;
  }
  return negative ? 0 - value : value;
};
function sum(value) {
  if (typeof value === 'number') return value;
  var total = 0;
  if (Array.isArray(value)) for (var i = 0; i < value.length; i++) total += sum(value[i]);
  else if (value !== null && typeof value === 'object') for (var key in value) total += sum(value[key]);
  return total;
}
function run(n) {
  var text = stringify(jsonDocument(n));
  var parsed = new Parser(text).value();
  var again = stringify(parsed);
  if (text !== again) return -1;
  var hash = 0;
  for (var i = 0; i < again.length; i++) hash = (hash * 31 + again.charCodeAt(i)) % 1000003;
  return (again.length * 1000003 + hash) * 1000 + sum(parsed) % 1000;
}
