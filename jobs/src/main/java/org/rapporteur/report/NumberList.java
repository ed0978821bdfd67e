package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.table.WrittenNumber;

/** A flat list of numbers that is written once it is complete. */
final class NumberList {

  private final List<String> numbers = new ArrayList<>();

  NumberList add(long number) {
    return add(Long.toString(number));
  }

  /** A number as the tables write it; NaN for none. */
  NumberList addDecimal(double number) {
    return add(Double.isNaN(number) ? "null" : WrittenNumber.decimal(number));
  }

  /** A probability as the tables write it; NaN for none. */
  NumberList addProbability(double number) {
    return add(Double.isNaN(number) ? "null" : WrittenNumber.probability(number));
  }

  private NumberList add(String number) {
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
    writeNumbers(page);
    page.writeEndArray();
  }

  /** Writes the numbers into an array that has begun. */
  void writeNumbers(JsonGenerator page) throws IOException {
    for (String number : numbers) {
      page.writeRawValue(number);
    }
  }
}
