N = 4000
def document(n):
    records = []; seed = 42
    for i in range(n):
        seed = (seed * 3877 + 29573) % 139968
        records.append({
            'id': i,
            'name': 'say "item %d"' % (seed % 1000) if seed % 3 == 0 else 'item %d' % (seed % 1000),
            'score': seed - 70000,
            'active': seed % 2 == 0,
            'parent': None if i % 5 == 0 else i // 2,
            'tags': ['t%d' % (seed % 7), 't%d' % (seed % 11), 'x\\y'],
        })
    return records
def quote(out, text):
    out.append('"')
    for c in text:
        if c == '"': out.append('\\"')
        elif c == '\\': out.append('\\\\')
        elif c == '\n': out.append('\\n')
        else: out.append(c)
    out.append('"')
def stringify(out, value):
    if isinstance(value, str): quote(out, value)
    elif value is True: out.append('true')
    elif value is False: out.append('false')
    elif isinstance(value, int): out.append(str(value))
    elif isinstance(value, list):
        out.append('[')
        first = True
        for item in value:
            if not first: out.append(',')
            first = False
            stringify(out, item)
        out.append(']')
    elif isinstance(value, dict):
        out.append('{')
        first = True
        for key in sorted(value):
            if not first: out.append(',')
            first = False
            quote(out, key)
            out.append(':')
            stringify(out, value[key])
        out.append('}')
    else: out.append('null')
class Parser:
    __slots__ = ('text', 'at')
    def __init__(self, text): self.text = text; self.at = 0
    def blanks(self):
        while self.at < len(self.text):
            c = self.text[self.at]
            if c != ' ' and c != '\n' and c != '\t' and c != '\r': break
            self.at += 1
    def expect(self, c):
        if self.text[self.at] != c: raise ValueError('%s expected at %d' % (c, self.at))
        self.at += 1
    def word(self, text, value):
        for c in text: self.expect(c)
        return value
    def value(self):
        self.blanks()
        match self.text[self.at]:
            case '{': return self.object()
            case '[': return self.array()
            case '"': return self.string()
            case 't': return self.word('true', True)
            case 'f': return self.word('false', False)
            case 'n': return self.word('null', None)
            case _: return self.number()
    def object(self):
        result = {}
        self.at += 1
        self.blanks()
        if self.text[self.at] == '}':
            self.at += 1
            return result
        while True:
            self.blanks()
            key = self.string()
            self.blanks()
            self.expect(':')
            result[key] = self.value()
            self.blanks()
            if self.text[self.at] != ',': break
            self.at += 1
        self.expect('}')
        return result
    def array(self):
        items = []
        self.at += 1
        self.blanks()
        if self.text[self.at] == ']':
            self.at += 1
            return items
        while True:
            items.append(self.value())
            self.blanks()
            if self.text[self.at] != ',': break
            self.at += 1
        self.expect(']')
        return items
    def string(self):
        out = []
        self.expect('"')
        while True:
            c = self.text[self.at]
            self.at += 1
            if c == '"': break
            if c == '\\':
                escape = self.text[self.at]
                self.at += 1
                out.append('\n' if escape == 'n' else escape)
            else: out.append(c)
        return ''.join(out)
    def number(self):
        negative = self.text[self.at] == '-'
        if negative: self.at += 1
        value = 0
        while self.at < len(self.text):
            c = self.text[self.at]
            if c < '0' or c > '9': break
            value = value * 10 + (ord(c) - 48)
            self.at += 1
        return 0 - value if negative else value
def total(value):
    if isinstance(value, bool): return 0
    if isinstance(value, int): return value
    if isinstance(value, list): return sum(total(item) for item in value)
    if isinstance(value, dict): return sum(total(item) for item in value.values())
    return 0
def run(n, d):
    out = []
    stringify(out, document(n))
    text = ''.join(out)
    parsed = Parser(text).value()
    out = []
    stringify(out, parsed)
    again = ''.join(out)
    if text != again: return -1
    h = 0
    for c in again: h = (h * 31 + ord(c)) % 1000003
    t = total(parsed)
    return (len(again) * 1000003 + h) * 1000 + (t % 1000 if t >= 0 else -(-t % 1000))
