package dev.runevm.launcher.testing;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Paint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML that build servers read: a suite for each program. It is written at the end. */
final class JunitReport implements TestReport {
  /** Takes the whole text at the end. */
  interface Target {
    /** Writes the text, which is in UTF-8. */
    void write(byte[] text) throws IOException;
  }

  private final Target target;
  private final String name;
  private final Map<String, List<TestResult>> suites = new LinkedHashMap<>();
  private List<TestResult> current = List.of();

  /**
   * A report.
   *
   * @param target where it is written
   * @param name what that is called in a message
   */
  JunitReport(Target target, String name) {
    this.target = target;
    this.name = name;
  }

  @Override
  public void begin(TestSuite suite) {
    current = suites.computeIfAbsent(suite.file(), file -> new ArrayList<>());
  }

  @Override
  public void result(TestResult result) {
    current.add(result);
  }

  @Override
  public void end(TestSummary summary) throws CommandFailure {
    try {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(text, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml);
      xml.writeStartElement("testsuites");
      List<TestResult> all = suites.values().stream().flatMap(List::stream).toList();
      numbers(xml, all, summary.nanoseconds());
      for (Map.Entry<String, List<TestResult>> suite : suites.entrySet()) {
        suite(xml, suite.getKey(), suite.getValue());
      }
      line(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      line(xml);
      xml.flush();
      target.write(text.toByteArray());
    } catch (IOException | XMLStreamException e) {
      throw CommandFailure.usage(name + " cannot be written: " + e.getMessage() + ".");
    }
  }

  private static void suite(XMLStreamWriter xml, String file, List<TestResult> results)
      throws XMLStreamException {
    line(xml);
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", clean(file));
    numbers(xml, results, results.stream().mapToLong(TestResult::nanoseconds).sum());
    for (TestResult result : results) {
      line(xml);
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", clean(file));
      xml.writeAttribute("name", clean(result.test().name()));
      xml.writeAttribute("time", seconds(result.nanoseconds()));
      outcome(xml, result);
      xml.writeEndElement();
    }
    line(xml);
    xml.writeEndElement();
  }

  private static void numbers(XMLStreamWriter xml, List<TestResult> results, long nanoseconds)
      throws XMLStreamException {
    xml.writeAttribute("tests", String.valueOf(results.size()));
    xml.writeAttribute("failures", count(results, TestResult.Status.FAILED));
    xml.writeAttribute("skipped", count(results, TestResult.Status.IGNORED));
    xml.writeAttribute("time", seconds(nanoseconds));
  }

  private static void outcome(XMLStreamWriter xml, TestResult result) throws XMLStreamException {
    switch (result.status()) {
      case FAILED -> {
        xml.writeStartElement("failure");
        xml.writeAttribute("message", clean(result.message()));
        xml.writeCharacters(clean(result.details()));
        xml.writeEndElement();
      }
      case IGNORED -> xml.writeEmptyElement("skipped");
      case PASSED -> {}
    }
    if (!result.output().isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(clean(result.output()));
      xml.writeEndElement();
    }
  }

  private static String count(List<TestResult> results, TestResult.Status status) {
    return String.valueOf(results.stream().filter(each -> each.status() == status).count());
  }

  private static String seconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.6f", nanoseconds / 1e9);
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML cannot hold most control characters, not even escaped. */
  private static String clean(String text) {
    return Paint.remove(text)
        .replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
