package org.rapporteur.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  @Test
  void aPortThatIsTakenIsNamed() {
    IOException error =
        assertThrows(
            IOException.class, () -> new StatusServer(server.port(), Progress.of(RUN)).close());
    assertEquals("--status-port " + server.port() + ": Address already in use", error.getMessage());
  }
}
