package dev.runevm.launcher.doc.read;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.launcher.doc.model.DocItem;
import java.util.List;
import java.util.Map;

/**
 * A program as documentation sees it.
 *
 * @param root its root module with all that is in it
 * @param imports for the path of a module, the names that it imports with what they stand for
 * @param sources its files
 * @param diagnostics what is wrong with them
 */
public record Program(
    DocItem root,
    Map<String, Map<String, String>> imports,
    List<Source> sources,
    List<Diagnostic> diagnostics) {}
