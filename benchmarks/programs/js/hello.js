var say = typeof console !== 'undefined' ? console.log : print;
say('Hello, world!');
