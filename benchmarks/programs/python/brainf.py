N = 16
SOURCE = '[>-[>-[>+>+<<-]<-]<-]>>>.>.'
def jumps(code):
    to = []; opened = []
    for i, op in enumerate(code):
        to.append(0)
        if op == '[': opened.append(i)
        elif op == ']':
            start = opened.pop()
            to[start] = i; to[i] = start
    return to
def run(n, d):
    code = list(SOURCE); to = jumps(code); tape = [0] * 16
    tape[0] = n
    pc = 0; at = 0; steps = 0; out = 0; end = len(code)
    while pc < end:
        op = code[pc]
        if op == '>': at += 1
        elif op == '<': at -= 1
        elif op == '+': tape[at] = (tape[at] + 1) % 256
        elif op == '-': tape[at] = (tape[at] + 255) % 256
        elif op == '[':
            if tape[at] == 0: pc = to[pc]
        elif op == ']':
            if tape[at] != 0: pc = to[pc]
        elif op == '.': out = out * 256 + tape[at]
        pc += 1
        steps += 1
    return steps * 65536 + out
