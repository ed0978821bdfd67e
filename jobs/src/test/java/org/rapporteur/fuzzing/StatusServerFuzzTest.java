package org.rapporteur.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.regex.Pattern;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.run.StatusServer;

/** Whatever is sent to the status port, it answers in HTTP or hangs up, and then the next one. */
class StatusServerFuzzTest {

  private static final Pattern LOCAL =
      Pattern.compile("(?is).*\\nhost:[ \\t]*(127\\.0\\.0\\.1|localhost)(:[^\\n]*)?\\s*\\n.*");
  private static final String HEALTH = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private static final StatusServer SERVER = start();

  private static StatusServer start() {
    try {
      return new StatusServer(0, Progress.of("fuzzed"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @FuzzTest
  void request(byte[] bytes) throws IOException {
    String answer = answer(bytes);
    assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 "), answer);
    if (answer.startsWith("HTTP/1.1 200")) {
      assertTrue(LOCAL.matcher(new String(bytes, ISO_8859_1)).matches(), answer);
    }
    assertEquals("HTTP/1.1 200 OK", answer(HEALTH.getBytes(ISO_8859_1)).substring(0, 15));
  }

  private static String answer(byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SERVER.port())) {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (SocketException e) {
      // It hung up before it had heard all.
      return "";
    }
  }
}
