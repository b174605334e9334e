package dev.runevm.interpreter.binding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the generated code of each function is.
 *
 * @param entries by path; that of a field's getter is {@code type.field}, of its setter {@code
 *     type.field=}
 * @param types the paths of the types that the modules themselves make, by number
 * @param javaTypes which type the values of a Java class have, by the internal name of the class
 */
record NativeIndex(Map<String, Entry> entries, List<String> types, Map<String, String> javaTypes) {
  private static final int FORMAT = 1;

  /**
   * The place of one function.
   *
   * @param module the number of the module class
   * @param id the number of the function in it
   * @param typeArguments the paths of the types that its type argument may be; empty if it takes
   *     none
   */
  record Entry(int module, int id, List<String> typeArguments) {}

  void write(DataOutput out) throws IOException {
    out.writeByte(FORMAT);
    out.writeShort(entries.size());
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeShort(entry.getValue().module());
      out.writeShort(entry.getValue().id());
      out.writeByte(entry.getValue().typeArguments().size());
      for (String type : entry.getValue().typeArguments()) {
        out.writeUTF(type);
      }
    }
    out.writeByte(types.size());
    for (String type : types) {
      out.writeUTF(type);
    }
    out.writeShort(javaTypes.size());
    for (Map.Entry<String, String> type : new TreeMap<>(javaTypes).entrySet()) {
      out.writeUTF(type.getKey());
      out.writeUTF(type.getValue());
    }
  }

  static NativeIndex read(DataInput in) throws IOException {
    if (in.readByte() != FORMAT) {
      throw new IOException("The native modules were compiled for another version of RuneVM.");
    }
    int count = in.readUnsignedShort();
    Map<String, Entry> entries = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      String path = in.readUTF();
      int module = in.readUnsignedShort();
      int id = in.readUnsignedShort();
      entries.put(path, new Entry(module, id, readTypes(in)));
    }
    List<String> types = readTypes(in);
    int classes = in.readUnsignedShort();
    Map<String, String> javaTypes = HashMap.newHashMap(classes);
    for (int i = 0; i < classes; i++) {
      javaTypes.put(in.readUTF(), in.readUTF());
    }
    return new NativeIndex(entries, types, javaTypes);
  }

  private static List<String> readTypes(DataInput in) throws IOException {
    int count = in.readUnsignedByte();
    if (count == 0) {
      return List.of();
    }
    List<String> types = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      types.add(in.readUTF());
    }
    return List.copyOf(types);
  }
}
