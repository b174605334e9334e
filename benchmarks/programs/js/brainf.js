var N = 16;
var SOURCE = '[>-[>-[>+>+<<-]<-]<-]>>>.>.';
function jumps(code) {
  var to = [], open = [];
  for (var i = 0; i < code.length; i++) {
    to.push(0);
    if (code[i] === '[') open.push(i);
    else if (code[i] === ']') {
      var start = open.pop();
      to[start] = i;
      to[i] = start;
    }
  }
  return to;
}
function run(n) {
  var code = SOURCE.split(''), to = jumps(code), tape = [];
  for (var i = 0; i < 16; i++) tape.push(0);
  tape[0] = n;
  var pc = 0, at = 0, steps = 0, out = 0, end = code.length;
  while (pc < end) {
    switch (code[pc]) {
      case '>': at++; break;
      case '<': at--; break;
      case '+': tape[at] = (tape[at] + 1) % 256; break;
      case '-': tape[at] = (tape[at] + 255) % 256; break;
      case '[': if (tape[at] === 0) pc = to[pc]; break;
      case ']': if (tape[at] !== 0) pc = to[pc]; break;
      case '.': out = out * 256 + tape[at]; break;
    }
    pc++;
    steps++;
  }
  return steps * 65536 + out;
}
