package org.rapporteur.flink.sink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.flink.stream.RejectedRecord;
import org.rapporteur.set.RejectedRow;

/** What could not be read, by file; a file that is read anew replaces what it had. */
final class RejectedRecords {

  private final Map<String, OfFile> files = new HashMap<>();

  private record OfFile(int generation, List<RejectedRecord> records) {}

  void add(RejectedRecord rejected) {
    OfFile file = files.get(rejected.file());
    if (file == null || file.generation() < rejected.generation()) {
      file = new OfFile(rejected.generation(), new ArrayList<>());
      files.put(rejected.file(), file);
    }
    if (file.generation() == rejected.generation() && !rejected.reason().isEmpty()) {
      file.records().add(rejected);
    }
  }

  List<RejectedRow> rows() {
    return records().stream()
        .filter(record -> !record.reason().isEmpty())
        .map(
            record ->
                new RejectedRow(record.path(), record.line(), record.reason(), record.detail()))
        .toList();
  }

  /** Everything that {@link #add} needs to come to this state again. */
  List<RejectedRecord> records() {
    List<RejectedRecord> all = new ArrayList<>();
    files.forEach(
        (name, file) -> {
          all.add(new RejectedRecord("", name, file.generation(), 1, "", ""));
          all.addAll(file.records());
        });
    return all;
  }
}
