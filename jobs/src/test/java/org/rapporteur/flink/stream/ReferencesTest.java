package org.rapporteur.flink.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.Examples;

class ReferencesTest {

  private final References references;

  ReferencesTest(@TempDir Path folder) throws Exception {
    references = Examples.references(folder);
  }

  @Test
  void withinAProcessThereIsOneCopy() throws Exception {
    byte[] bytes = InstantiationUtil.serializeObject(references);
    Object read = InstantiationUtil.deserializeObject(bytes, getClass().getClassLoader());
    assertSame(references, read);
  }

  /** Classes loaded anew know nothing of the copy here, as in another process. */
  @Test
  void anotherProcessReadsWhatWasWritten() throws Exception {
    byte[] bytes = InstantiationUtil.serializeObject(references);
    try (URLClassLoader elsewhere =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Object read = InstantiationUtil.deserializeObject(bytes, elsewhere);
      assertEquals(References.class.getName(), read.getClass().getName());
      assertNotSame(References.class, read.getClass());
      assertSame(read, InstantiationUtil.deserializeObject(bytes, elsewhere));
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(ReferencesTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
