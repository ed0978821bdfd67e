package org.rapporteur.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.stream.Progress;

/**
 * Says to this machine alone how a watch is doing: {@code /health}, {@code /status} (JSON) and
 * {@code /metrics} (Prometheus' text form). Answers nothing else, and nobody who came by another
 * name: a web page that had its own name lead here would read along.
 */
public final class StatusServer implements Closeable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

  private static final int MOVED = 421;
  private static final int NOT_ALLOWED = 405;
  private static final int NOT_FOUND = 404;

  /** More than any number of those who ask; a request that never ends keeps one for a while. */
  private static final int THREADS = 64;

  private static final int SECONDS_FOR_A_REQUEST = 5;

  static {
    // The server reads them once, when the first one is made.
    System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(SECONDS_FOR_A_REQUEST));
    System.setProperty("sun.net.httpserver.maxRspTime", String.valueOf(SECONDS_FOR_A_REQUEST));
    System.setProperty("jdk.httpserver.maxConnections", String.valueOf(2 * THREADS));
  }

  private final HttpServer server;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0, THREADS, SECONDS_FOR_A_REQUEST, TimeUnit.SECONDS, new SynchronousQueue<>());
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
    server.createContext("/", this::answer);
    server.setExecutor(threads);
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

  private void answer(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cache-Control", "no-store");
    if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
      send(exchange, MOVED, "text/plain", "expected Host: 127.0.0.1 or localhost\n");
      return;
    }
    String path = exchange.getRequestURI().getRawPath();
    if (!List.of("/health", "/status", "/metrics").contains(path)) {
      send(exchange, NOT_FOUND, "text/plain", "expected /health, /status or /metrics\n");
      return;
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      headers.set("Allow", "GET, HEAD");
      send(exchange, NOT_ALLOWED, "text/plain", "expected GET or HEAD\n");
      return;
    }
    switch (path) {
      case "/health" -> send(exchange, 200, "text/plain", "ok\n");
      case "/status" -> send(exchange, 200, "application/json", status());
      default -> send(exchange, 200, "text/plain; version=0.0.4", metrics());
    }
  }

  private static boolean isLocal(@Nullable String host) {
    if (host == null) {
      return false;
    }
    int colon = host.indexOf(':');
    return NAMES.contains(colon < 0 ? host : host.substring(0, colon));
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
    try (exchange) {
      if (!head) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
