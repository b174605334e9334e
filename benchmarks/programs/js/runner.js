// Runs a program: NAME ITERATIONS SECONDS. Prints a line for each iteration: checksum, milliseconds.
// Works in node, and in shells of other engines that have load, print and Java's clock.
var inNode = typeof process !== 'undefined';
var args = inNode ? process.argv.slice(2) : arguments;
var say = inNode ? console.log : print;
var clock = inNode
  ? function () { return Number(process.hrtime.bigint()) / 1e6; }
  : function () { return java.lang.System.nanoTime() / 1e6; };
if (inNode) {
  var file = __dirname + '/' + args[0] + '.js';
  require('vm').runInThisContext(require('fs').readFileSync(file, 'utf8'), file);
} else {
  load(java.lang.System.getProperty('programs') + '/' + args[0] + '.js');
}
var iterations = +args[1], limit = +args[2] * 1000;
var data = typeof setup === 'function' ? setup(N) : null;
var start = clock(), count = 0, before, after;
do {
  before = clock();
  var result = run(N, data);
  after = clock();
  say(result + ' ' + (after - before).toFixed(3));
} while (++count < iterations || after - start < limit);
