package org.rapporteur.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.flink.stream.Progress;

/**
 * Says to this machine alone how a watch is doing: {@code /health}, {@code /status} (JSON) and
 * {@code /metrics} (Prometheus' text form).
 */
public final class StatusServer implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final Progress progress;

  /**
   * Starts to listen.
   *
   * @param port on 127.0.0.1; 0 for any that is free
   * @throws IOException if the port is taken; the message says which
   */
  public StatusServer(int port, Progress progress) throws IOException {
    this.progress = progress;
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
    try {
      server = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new IOException("--status-port " + port + ": " + e.getMessage(), e);
    }
    server.createContext("/health", exchange -> answer(exchange, "text/plain", "ok\n"));
    server.createContext("/status", exchange -> answer(exchange, "application/json", status()));
    server.createContext(
        "/metrics", exchange -> answer(exchange, "text/plain; version=0.0.4", metrics()));
    server.start();
  }

  /** The port that it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  private Map<String, Long> counters() {
    Map<String, Long> counters = new LinkedHashMap<>();
    counters.put("releases_read", progress.releasesRead());
    counters.put("records_rejected", progress.recordsRejected());
    counters.put("bytes_read", progress.bytesRead());
    counters.put("files_found", progress.filesToRead());
    counters.put("files_behind", progress.filesBehind());
    counters.put("files_unreadable", progress.filesUnreadable());
    counters.put("last_set", (long) progress.lastSet());
    return counters;
  }

  private Map<String, Optional<Instant>> moments() {
    Map<String, Optional<Instant>> moments = new LinkedHashMap<>();
    moments.put("last_publication", progress.lastPublication());
    moments.put("last_checkpoint", progress.lastCheckpoint());
    return moments;
  }

  private String status() throws IOException {
    Map<String, Object> status = new LinkedHashMap<>(counters());
    moments().forEach((name, moment) -> status.put(name, moment.map(Instant::toString).orElse("")));
    return JSON.writeValueAsString(status) + "\n";
  }

  private String metrics() {
    StringBuilder metrics = new StringBuilder();
    counters().forEach((name, value) -> metric(metrics, name, value));
    moments()
        .forEach(
            (name, moment) ->
                moment.ifPresent(
                    at -> metric(metrics, name + "_timestamp_seconds", at.getEpochSecond())));
    return metrics.toString();
  }

  private static void metric(StringBuilder metrics, String name, long value) {
    metrics.append("# TYPE rapporteur_").append(name).append(" gauge\n");
    metrics.append("rapporteur_").append(name).append(' ').append(value).append('\n');
  }

  private static void answer(HttpExchange exchange, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, bytes.length);
    try (var body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
