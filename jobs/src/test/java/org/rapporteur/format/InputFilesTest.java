package org.rapporteur.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of an input are read. */
class InputFilesTest {

  private final Path folder;
  private final Path input;

  InputFilesTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("a.jsonl"), "");
  }

  private InputFiles list(boolean followLinks) throws IOException {
    return InputFiles.list(new Inputs(List.of(input.toString()), followLinks));
  }

  private static List<String> paths(InputFiles found) {
    return found.files().stream().map(InputFile::path).toList();
  }

  @Test
  void aLinkWithinTheInputIsFollowed() throws IOException {
    Files.createDirectory(input.resolve("b"));
    Files.createSymbolicLink(input.resolve("b/link.jsonl"), Path.of("../a.jsonl"));
    Files.createSymbolicLink(input.resolve("c"), Path.of("b"));
    InputFiles found = list(false);
    assertEquals(List.of("a.jsonl", "b/link.jsonl", "c/link.jsonl"), paths(found));
    assertEquals(List.of(), found.told());
  }

  @Test
  void anInputThatIsALinkIsWhatTheUserNamed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), input);
    Path file = Files.createSymbolicLink(folder.resolve("b.jsonl"), input.resolve("a.jsonl"));
    assertEquals(
        List.of("a.jsonl", "b.jsonl"),
        paths(InputFiles.list(Inputs.of(link.toString(), file.toString()))));
  }

  @Test
  void linksThatLeadOutAreFollowedOnlyIfTheUserSaysSo() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("out"));
    Files.writeString(outside.resolve("secret.txt"), "root");
    Files.createSymbolicLink(input.resolve("file.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(input.resolve("folder"), outside);
    InputFiles found = list(false);
    assertEquals(List.of("a.jsonl"), paths(found));
    assertEquals(2, found.passedOver());
    assertEquals(
        List.of(
            input + "/file.txt: a link that leads out of the input, to be read with --follow-links",
            input + "/folder: a link that leads out of the input, to be read with --follow-links"),
        found.told());
    assertEquals(List.of("a.jsonl", "file.txt", "folder/secret.txt"), paths(list(true)));
  }

  @Test
  void linksThatLeadRoundAndRoundAreToldAndPassedOver() throws IOException {
    Files.createDirectories(input.resolve("b/c"));
    Files.createDirectories(input.resolve("d"));
    Files.createSymbolicLink(input.resolve("self"), Path.of("."));
    Files.createSymbolicLink(input.resolve("b/c/up"), Path.of("../.."));
    Files.createSymbolicLink(input.resolve("b/other"), Path.of("../d"));
    Files.createSymbolicLink(input.resolve("d/other"), Path.of("../b"));
    InputFiles found = list(false);
    assertEquals(List.of("a.jsonl"), paths(found));
    assertEquals(
        input + "/self: a link that leads back to a folder around it", found.told().get(4));
    Files.createSymbolicLink(input.resolve("above"), folder);
    assertEquals(List.of("a.jsonl"), paths(list(true)));
  }

  @Test
  void linksIntoLinksDoNotComeToMillionsOfFiles() throws IOException {
    Files.createDirectory(input.resolve("30"));
    Files.writeString(input.resolve("30/z.jsonl"), "");
    for (int i = 29; i >= 0; i--) {
      Path next = Files.createDirectory(input.resolve(String.valueOf(i)));
      for (String name : List.of("left", "right")) {
        Files.createSymbolicLink(next.resolve(name), Path.of("../" + (i + 1)));
      }
    }
    InputFiles found = list(false);
    assertEquals(1 + 31, found.files().size());
    assertEquals(11, found.told().size());
    assertEquals("822 more links and names are passed over", found.told().get(10));
  }

  @Test
  void onlyRegularFilesAreRead() throws Exception {
    assertEquals(0, new ProcessBuilder("mkfifo", input + "/pipe.jsonl").start().waitFor());
    Files.createSymbolicLink(input.resolve("zero.txt"), Path.of("/dev/zero"));
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(input.resolve("s.jsonl")));
      InputFiles found = list(true);
      assertEquals(List.of("a.jsonl"), paths(found));
      assertEquals(3, found.passedOver());
      assertEquals(List.of(), found.told());
    }
    IOException named =
        assertThrows(IOException.class, () -> InputFiles.list(Inputs.of(input + "/pipe.jsonl")));
    assertEquals(
        "--input: expected a file or a folder, found something else: \"" + input + "/pipe.jsonl\"",
        named.getMessage());
  }
}
