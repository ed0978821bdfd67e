package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A flat list of numbers that is written once it is complete. */
final class NumberList {

  private final List<String> numbers = new ArrayList<>();

  NumberList add(long number) {
    return add(Long.toString(number));
  }

  /** A number as JSON writes it, or {@code null}. */
  NumberList add(String number) {
    numbers.add(number);
    return this;
  }

  /** Forgets the first ones. */
  void keepLast(int count) {
    if (numbers.size() > count) {
      numbers.subList(0, numbers.size() - count).clear();
    }
  }

  void write(JsonGenerator page) throws IOException {
    page.writeStartArray();
    for (String number : numbers) {
      page.writeRawValue(number);
    }
    page.writeEndArray();
  }
}
