package org.rapporteur.run;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.flink.stream.Progress;

class StatusServerTest {

  private static final String RUN = "status-server-test";

  private final StatusServer server;

  StatusServerTest() throws IOException {
    server = new StatusServer(0, Progress.of(RUN));
  }

  @AfterEach
  void close() {
    server.close();
    Progress.forget(RUN);
  }

  private String get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @Test
  void itSaysThatItIsAlive() throws Exception {
    assertEquals("ok\n", get("/health"));
  }

  @Test
  void theStatusIsJson() throws Exception {
    assertEquals(
        """
        {"releases_read":0,"records_rejected":0,"bytes_read":0,"files_found":0,"files_behind":0,\
        "files_unreadable":0,"last_set":0,"last_publication":"","last_checkpoint":""}
        """,
        get("/status"));
  }

  @Test
  void theMetricsAreInPrometheusTextForm() throws Exception {
    String metrics = get("/metrics");
    assertEquals(
        """
        # TYPE rapporteur_releases_read gauge
        rapporteur_releases_read 0
        """,
        metrics.substring(0, metrics.indexOf("# TYPE rapporteur_records_rejected")));
  }

  private int status(String method, String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + path);
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void itAnswersThesePathsAndMethodsAlone() throws Exception {
    assertEquals(200, status("GET", "/health"));
    assertEquals(200, status("HEAD", "/metrics"));
    for (String path : List.of("/", "/healthxyz", "/health/", "/status/..", "/%68ealth")) {
      assertEquals(404, status("GET", path), path);
    }
    for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
      assertEquals(405, status(method, "/health"), method);
    }
  }

  /** The first line of what is answered to a request as it is. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] answer = new byte[15];
      int length = socket.getInputStream().readNBytes(answer, 0, answer.length);
      return new String(answer, 0, length, StandardCharsets.ISO_8859_1).strip();
    }
  }

  @Test
  void whoCameByAnotherNameIsToldNothing() throws IOException {
    for (String host : List.of("localhost", "localhost:9090", "127.0.0.1")) {
      assertEquals(
          "HTTP/1.1 200 OK", raw("GET /health HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(host)));
    }
    for (String host : List.of("evil.example", "evil.example:80", "127.0.0.1.evil.example", "")) {
      assertEquals("HTTP/1.1 421", raw("GET /health HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(host)));
    }
    assertEquals("HTTP/1.1 421", raw("GET /health HTTP/1.0\r\n\r\n"));
  }

  @Test
  void requestsThatNeverEndSilenceNobody() throws Exception {
    List<Socket> open = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket.getOutputStream().write("GET /health HTTP/1.1\r\nHost: 127".getBytes(US_ASCII));
      open.add(socket);
    }
    assertEquals("ok\n", get("/health"));
    // And none of them is kept for good.
    for (Socket socket : open) {
      assertEquals(-1, socket.getInputStream().read());
      socket.close();
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    IOException error =
        assertThrows(
            IOException.class, () -> new StatusServer(server.port(), Progress.of(RUN)).close());
    assertEquals("--status-port " + server.port() + ": Address already in use", error.getMessage());
  }
}
