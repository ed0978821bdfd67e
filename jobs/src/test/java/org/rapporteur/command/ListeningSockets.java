package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ports on which a process listens, as the system tells (Linux's {@code /proc}). */
final class ListeningSockets {

  private static final String LISTENING = "0A";

  private ListeningSockets() {}

  /** Their numbers, TCP of both kinds. */
  static List<Integer> of(long process) throws IOException {
    Path told = Path.of("/proc", String.valueOf(process));
    Set<String> mine = new HashSet<>();
    try (Stream<Path> open = Files.list(told.resolve("fd"))) {
      for (Path descriptor : open.toList()) {
        try {
          mine.add(Files.readSymbolicLink(descriptor).toString());
        } catch (NoSuchFileException e) {
          // Closed meanwhile.
        }
      }
    }
    List<Integer> ports = new ArrayList<>();
    for (String kind : List.of("tcp", "tcp6")) {
      for (String line : Files.readAllLines(told.resolve("net").resolve(kind))) {
        String[] columns = line.strip().split(" +", -1);
        if (columns[3].equals(LISTENING) && mine.contains("socket:[" + columns[9] + "]")) {
          String address = columns[1];
          ports.add(Integer.parseInt(address.substring(address.indexOf(':') + 1), 16));
        }
      }
    }
    return ports;
  }
}
