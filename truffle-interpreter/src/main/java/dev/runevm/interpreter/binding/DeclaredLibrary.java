package dev.runevm.interpreter.binding;

import dev.runevm.language.library.Library;
import java.util.List;

/**
 * Everything that a set of annotated classes declares, all rules checked.
 *
 * @param modules the classes, in the order of their numbers
 * @param library the signatures and documentation
 * @param index where the generated code of each function is
 */
record DeclaredLibrary(List<DeclaredModule> modules, Library library, NativeIndex index) {}
