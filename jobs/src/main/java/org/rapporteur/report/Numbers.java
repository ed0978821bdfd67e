package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A flat list of numbers that is written once it is complete. */
final class Numbers {

  private final List<String> numbers = new ArrayList<>();

  Numbers add(long number) {
    return add(Long.toString(number));
  }

  /** A number as JSON writes it, or {@code null}. */
  Numbers add(String number) {
    numbers.add(number);
    return this;
  }

  void write(JsonGenerator page) throws IOException {
    page.writeStartArray();
    for (String number : numbers) {
      page.writeRawValue(number);
    }
    page.writeEndArray();
  }
}
