package dev.runevm.language.library;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.RecordTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Items that are read from their bytes one by one when they are asked for: a short program uses a
 * few of a thousand. Safe for use by many threads.
 */
final class StoredItems implements Library.Items {
  private final List<LibraryItem.Module> modules;
  private final RecordTable records;
  private final Map<String, LibraryItem> known = new ConcurrentHashMap<>();

  StoredItems(List<LibraryItem.Module> modules, RecordTable records) {
    this.modules = modules;
    this.records = records;
    modules.forEach(module -> known.put(module.path(), module));
  }

  @Override
  public LibraryItem get(String path) {
    LibraryItem item = known.get(path);
    if (item == null) {
      item = LibraryCodec.guarded(() -> read(path, records.find(path)));
      if (item != null) {
        known.put(path, item);
      }
    }
    return item;
  }

  @Override
  public Collection<LibraryItem> all() {
    List<LibraryItem> items = new ArrayList<>(modules);
    for (int i = 0; i < records.size(); i++) {
      int index = i;
      items.add(LibraryCodec.guarded(() -> read(records.key(index), records.content(index))));
    }
    return items;
  }

  private LibraryItem read(String path, ByteReader record) {
    return record == null
        ? null
        : new LibraryItemReader(record, ItemDocumentation.NONE, modules).item(path);
  }
}
