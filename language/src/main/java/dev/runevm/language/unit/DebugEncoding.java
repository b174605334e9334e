package dev.runevm.language.unit;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Debug information as bytes. Positions are written as differences from the one before. */
final class DebugEncoding {
  private DebugEncoding() {}

  static void write(ByteWriter out, DebugInformation debug) {
    UnitWriter.list(out, debug.sources(), DebugEncoding::source);
    UnitWriter.list(out, debug.functions(), DebugEncoding::function);
  }

  static DebugInformation read(ByteReader in) {
    List<Source> sources = in.list(2, DebugEncoding::readSource);
    List<FunctionInformation> functions = in.list(6, DebugEncoding::readFunction);
    return new DebugInformation(sources, functions);
  }

  private static void source(ByteWriter out, Source source) {
    out.string(ByteWriter.withoutLoneSurrogates(source.name()));
    out.string(ByteWriter.withoutLoneSurrogates(source.text()));
  }

  private static Source readSource(ByteReader in) {
    String name = in.string();
    return Source.of(name, in.longString());
  }

  private static void function(ByteWriter out, FunctionInformation function) {
    out.string(function.name());
    out.unsigned(function.source());
    out.unsigned(function.start());
    out.unsigned(function.end());
    UnitWriter.list(out, function.locals(), ByteWriter::string);
    out.unsigned(function.positions().size());
    Position last = new Position(0, function.start(), 0);
    for (Position position : function.positions()) {
      out.unsigned((long) position.offset() - last.offset());
      out.signed((long) position.start() - last.start());
      out.signed((long) position.end() - position.start());
      last = position;
    }
  }

  private static FunctionInformation readFunction(ByteReader in) {
    String name = in.string();
    int source = in.unsigned();
    int start = in.unsigned();
    int end = in.unsigned();
    List<String> locals = in.list(1, ByteReader::string);
    return new FunctionInformation(name, source, start, end, locals, positions(in, start));
  }

  private static List<Position> positions(ByteReader in, int functionStart) {
    int count = in.count(3);
    List<Position> positions = new ArrayList<>(count);
    long offset = 0;
    long start = functionStart;
    for (int i = 0; i < count; i++) {
      offset += in.unsigned();
      start = Math.addExact(start, index(in, in.signed()));
      long end = Math.addExact(start, index(in, in.signed()));
      in.require(
          isIndex(offset) && isIndex(start) && isIndex(end), "V21", "a position is no offset");
      positions.add(new Position((int) offset, (int) start, (int) end));
    }
    return Collections.unmodifiableList(positions);
  }

  /** A difference of two indices fits in an int. */
  private static long index(ByteReader in, long difference) {
    in.require(difference == (int) difference, "V3", "a difference of positions is out of range");
    return difference;
  }

  private static boolean isIndex(long value) {
    return value >= 0 && value <= Integer.MAX_VALUE;
  }
}
